import { describe, expect, test } from 'vitest';
import type { Story } from '../../../src/core/stories/story.ts';
import type { Stores } from '../../../src/store/store.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const WHY: Story['why'] = {
  tone: 'pain',
  balance: { pain: 9, praise: 10 },
  typical: { by: 'touchpoint', alike: 9 },
  due: ['language'],
  worth: {
    ...{ central: 0.5, whole: 1, vivid: 0.4, novel: 0.7 },
    due: { touchpoint: -0.1, journey: 0, language: 0.25, segment: 0 },
  },
  rejected: { 'may tell who': 2 },
};
const AT = new Date('2026-11-20T08:40:00Z');

export function storyStoreContract(open: OpenStores): void {
  async function opened(hears = 'C0CHECKOUT') {
    const stores = await open();
    const { id: teamId } = await addTeam(stores, { hears });
    return { stores, stories: stores.stories, story: await aStory(stores, teamId) };
  }

  describe('story store', () => {
    test('gives a story back as it was told, with its feedback', async () => {
      const { stories, story } = await opened();

      await stories.tell(story);

      expect(await stories.on(story.teamId, story.on)).toEqual(story);
      expect(await stories.on(story.teamId, '2026-11-21')).toBeNull();
    });

    test('keeps the first story of a team and date', async () => {
      const { stories, story } = await opened();

      await stories.tell(story);
      await stories.tell({ ...story, extract: 'Another one.' });

      expect((await stories.on(story.teamId, story.on))?.extract).toBe(story.extract);
    });

    test('gives the newest stories first, as many as are asked', async () => {
      const { stories, story } = await opened();

      for (const on of ['2026-11-18', '2026-11-20', '2026-11-19'])
        await stories.tell({ ...story, on });

      const recent = await stories.recent(story.teamId, 2);
      expect(recent.map(({ on }) => on)).toEqual(['2026-11-20', '2026-11-19']);
    });

    test('lets only the first of many say that a story was discussed', async () => {
      const { stories, story } = await opened();
      await stories.tell(story);

      const firsts = await Promise.all(
        ['U1', 'U2', 'U3'].map(async (by) =>
          (await stories.discussed(story, { by, at: AT })) ? by : null,
        ),
      );

      const [first, ...others] = firsts.filter((by) => by !== null);
      expect(others).toEqual([]);
      expect((await stories.on(story.teamId, story.on))?.discussed).toEqual({ by: first, at: AT });
    });

    test('does not know who discussed a story that was never told', async () => {
      const { stories, story } = await opened();

      expect(await stories.discussed(story, { by: 'U1', at: AT })).toBe(false);
    });

    test('lets go of a story when its feedback is forgotten, and does not tell it again', async () => {
      const { stores, stories, story } = await opened();
      await stories.tell(story);

      await stores.feedback.forget(story.feedback, null);
      await stories.tell({ ...story, on: '2026-11-21' });

      expect(await stories.on(story.teamId, story.on)).toBeNull();
      expect(await stories.recent(story.teamId, 5)).toEqual([]);
    });

    test('lets go of a story when an edit takes its words out, and keeps it when they stand', async () => {
      const { stores, stories, story } = await opened();
      const { id: _, verbatim, ...message } = story.feedback;
      await stories.tell(story);

      const longer = `Hello all,\n${verbatim} Really.`;
      await stores.feedback.keep({ ...message, verbatim: longer, revisionTs: '1796000001.000000' });
      expect((await stories.on(story.teamId, story.on))?.extract).toBe(story.extract);

      const other = verbatim.replace('my bank', 'another bank');
      await stores.feedback.keep({ ...message, verbatim: other, revisionTs: '1796000002.000000' });
      expect(await stories.on(story.teamId, story.on)).toBeNull();
    });

    test('does not tell a story of words that were edited while it was chosen', async () => {
      const { stores, stories, story } = await opened();
      const { id: _, ...message } = story.feedback;
      await stores.feedback.keep({ ...message, verbatim: 'No.', revisionTs: '1796000001.000000' });

      await stories.tell(story);

      expect(await stories.on(story.teamId, story.on)).toBeNull();
    });
  });
}

async function aStory(stores: Stores, teamId: string): Promise<Story> {
  const kept = newFeedback();
  await stores.feedback.keep(kept);
  const [feedback] = await stores.feedback.conversation(kept);
  if (feedback === undefined) throw new Error('the feedback was not kept');
  return {
    teamId,
    on: '2026-11-20',
    feedback,
    extract: feedback.verbatim,
    question: 'what would have prevented this',
    context: { journey: 'Buying', touchpoint: null, alike: 9, usuallyAlike: 4.5 },
    why: WHY,
    discussed: null,
    askedBy: null,
    nominated: null,
    became: { case: null, notes: [] },
  };
}
