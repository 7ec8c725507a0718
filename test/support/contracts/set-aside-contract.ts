import { describe, expect, test } from 'vitest';
import { aStory } from '../builders/a-story.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const ON = '2026-11-20';
const AT = new Date('2026-11-20T08:40:00Z');

export function setAsideContract(open: OpenStores): void {
  async function told() {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    const message = newFeedback({ touchpointId: 'label' });
    await stores.feedback.keep(message);
    const [feedback] = await stores.feedback.conversation(message);
    if (feedback === undefined) throw new Error('the feedback was not kept');
    const story = aStory({ teamId, on: ON, feedback, extract: feedback.verbatim });
    await stores.stories.tell(story);
    const aside = { teamId, on: ON, feedbackId: feedback.id, by: 'U1', at: AT, note: null };
    return { ...stores, message, story, aside: { ...aside, reason: null } };
  }

  describe('a story that is put aside', () => {
    test('is told no longer, once however many put it aside, and is known by why', async () => {
      const { stories, story, aside } = await told();

      const done = await Promise.all(
        ['U1', 'U2', 'U3'].map((by) => stories.setAside({ ...aside, by, reason: 'dull' })),
      );

      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await stories.on(story.teamId, ON)).toBeNull();
      const [known, ...others] = await stories.asides(story.teamId, ON);
      expect(others).toEqual([]);
      expect(known).toMatchObject({ on: ON, feedbackId: aside.feedbackId, reason: 'dull' });
      expect(known?.touchpointId).toBe('label');
      expect(await stories.asides(story.teamId, '2026-11-21')).toEqual([]);
    });

    test('leaves room for another one, which says who asked', async () => {
      const { stories, story, aside } = await told();

      await stories.setAside(aside);
      await stories.tell({ ...story, askedBy: 'U1' });

      expect((await stories.on(story.teamId, ON))?.askedBy).toBe('U1');
    });

    test('stays where it was discussed, or where another one is told by now', async () => {
      const { stories, story, aside } = await told();

      const isOther = await stories.setAside({ ...aside, feedbackId: '999999' });
      await stories.discussed(story, { by: 'U2', at: AT });

      expect(isOther).toBe(false);
      expect(await stories.setAside(aside)).toBe(false);
      expect((await stories.on(story.teamId, ON))?.feedback.id).toBe(aside.feedbackId);
    });

    test('is forgotten with its feedback', async () => {
      const { stories, feedback, message, story, aside } = await told();
      await stories.setAside(aside);

      await feedback.forget(message, null);

      expect(await stories.asides(story.teamId, ON)).toEqual([]);
    });
  });

  describe('a story', () => {
    test('comes with what became of what was said, and who wanted it told', async () => {
      const { stories, cases, notes, nominations, story, aside } = await told();
      const { feedbackId, teamId } = aside;
      const note = { feedbackId, by: 'U3', at: AT, text: 'We print larger labels.' };

      await cases.open({ feedbackId, teamId }, { by: 'U1', at: AT });
      await notes.add(note);
      await nominations.add({ ...aside, credits: ['U4'], isSpare: false });

      expect(await stories.on(teamId, story.on)).toMatchObject({
        became: { case: { feedbackId, state: 'open' }, notes: [note] },
        nominated: { by: 'U1', credits: ['U4'] },
      });
    });
  });
}
