import { describe, expect, test } from 'vitest';
import { aStory } from '../builders/a-story.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

const AT = new Date('2026-11-19T13:00:00Z');
const LATER = new Date('2026-11-20T09:00:00Z');

/** The channel that everything was said in. */
const HERE = 'C0CHECKOUT';

export function nominationStoreContract(open: OpenStores): void {
  async function begin() {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    async function keep(ts: string) {
      const message = newFeedback({ ts, conversationTs: ts, revisionTs: ts });
      await stores.feedback.keep(message);
      const [piece] = await stores.feedback.conversation(message);
      if (piece === undefined) throw new Error('the feedback was not kept');
      return piece;
    }
    const [first, second] = [await keep('1795000000.000100'), await keep('1795000000.000200')];
    const wish = { teamId, by: 'U1', at: AT, credits: ['U2', 'U3'], isSpare: false };
    return { ...stores, teamId, first, second, wish };
  }

  describe('nomination store', () => {
    test('gives what waits to be told, nominated first first', async () => {
      const { nominations, teamId, first, second, wish } = await begin();

      await nominations.add({ ...wish, feedbackId: second.id, at: LATER, isSpare: true });
      await nominations.add({ ...wish, feedbackId: first.id });

      expect(await nominations.waiting(teamId, HERE)).toEqual([
        { teamId, feedback: first, by: 'U1', credits: ['U2', 'U3'], isSpare: false },
        { teamId, feedback: second, by: 'U1', credits: ['U2', 'U3'], isSpare: true },
      ]);
      expect(await nominations.waiting('other', HERE)).toEqual([]);
    });

    test('keeps the first of a piece for a team', async () => {
      const { nominations, teamId, first, wish } = await begin();
      const one = { ...wish, feedbackId: first.id };

      expect(await nominations.add(one)).toBe('added');
      expect(await nominations.add({ ...one, by: 'U9' })).toBe('known');
      expect((await nominations.waiting(teamId, HERE)).map(({ by }) => by)).toEqual(['U1']);
    });

    test('keeps none of what is forgotten, nor of what never was', async () => {
      const { nominations, feedback, teamId, first, wish } = await begin();
      await nominations.add({ ...wish, feedbackId: first.id });

      await feedback.forget(first, null);

      expect(await nominations.waiting(teamId, HERE)).toEqual([]);
      expect(await nominations.add({ ...wish, feedbackId: first.id })).toBe('gone');
      expect(await nominations.add({ ...wish, feedbackId: 'none' })).toBe('gone');
    });

    test('gives none that was said in what is a private channel by now, but to that channel', async () => {
      const { nominations, channels, teamId, first, wish } = await begin();
      await nominations.add({ ...wish, feedbackId: first.id });
      expect(await nominations.waiting(teamId, 'C0OTHER')).toHaveLength(1);

      await channels.turned(HERE, 'private');

      expect(await nominations.waiting(teamId, 'C0OTHER')).toEqual([]);
      expect(await nominations.waiting(teamId, HERE)).toHaveLength(1);
    });

    test('lets what was told to the team wait no longer, nor what was not suitable', async () => {
      const { nominations, stories, teamId, first, second, wish } = await begin();
      for (const { id } of [first, second]) await nominations.add({ ...wish, feedbackId: id });
      const tell = (feedback: typeof first) =>
        stories.tell(aStory({ teamId, feedback, extract: feedback.verbatim }));

      await tell(first);
      expect((await nominations.waiting(teamId, HERE)).map((it) => it.feedback.id)).toEqual([
        second.id,
      ]);

      const aside = { teamId, on: '2026-11-20', feedbackId: first.id, by: 'U1', at: AT };
      await stories.setAside({ ...aside, note: null, reason: 'dull' });
      await tell(second);
      expect(await nominations.waiting(teamId, HERE)).toEqual([]);
    });
  });

  describe('success store', () => {
    test('knows what ended well and who helped, the newest first', async () => {
      const { successes, cases, nominations, teamId, first, second, wish } = await begin();
      await cases.open({ feedbackId: first.id, teamId }, { by: 'U1', at: AT });
      const done = { ending: 'done', outcome: null, credits: ['U2', 'U5'] } as const;
      await cases.close(first.id, done, { by: 'U1', at: LATER });
      await nominations.add({ ...wish, feedbackId: first.id });
      await nominations.add({ ...wish, feedbackId: second.id });
      const query = { teamId, since: AT, shownIn: 'C0CHECKOUT', limit: 9 };

      expect(await successes.of(query)).toEqual([
        { feedback: first, teamId, credits: ['U2', 'U3', 'U5'], thankedBy: null },
        { feedback: second, teamId, credits: ['U2', 'U3'], thankedBy: null },
      ]);
      expect(await successes.of({ ...query, limit: 1 })).toHaveLength(1);
      expect(await successes.of({ ...query, since: new Date('2026-11-21T00:00:00Z') })).toEqual([]);
    });

    test('knows none that nobody is credited for, that was dropped, or that is elsewhere', async () => {
      const { successes, channels, cases, nominations, teamId, first, second, wish } =
        await begin();
      await nominations.add({ ...wish, feedbackId: first.id, credits: [] });
      await cases.open({ feedbackId: second.id, teamId }, { by: 'U1', at: AT });
      const dropped = { ending: 'dropped', outcome: null, credits: ['U2'] } as const;
      await cases.close(second.id, dropped, { by: 'U1', at: LATER });
      const query = { teamId, since: AT, shownIn: 'C0CHECKOUT', limit: 9 };
      expect(await successes.of(query)).toEqual([]);

      await nominations.add({ ...wish, feedbackId: second.id });
      await channels.turned('C0CHECKOUT', 'private');

      expect(await successes.of(query)).toHaveLength(1);
      expect(await successes.of({ ...query, shownIn: 'C0OTHER' })).toEqual([]);
    });

    test('is thanked for once, by the first of many', async () => {
      const { successes, nominations, teamId, first, wish } = await begin();
      await nominations.add({ ...wish, feedbackId: first.id });

      const thanked = await Promise.all(
        ['U7', 'U8'].map(async (by) =>
          (await successes.thank(first.id, { by, at: LATER })) ? by : null,
        ),
      );

      const [by, ...others] = thanked.filter((it) => it !== null);
      expect(others).toEqual([]);
      const [success] = await successes.of({ teamId, since: AT, shownIn: 'C0CHECKOUT', limit: 9 });
      expect(success?.thankedBy).toBe(by);
      expect(await successes.thank('none', { by: 'U7', at: LATER })).toBe(false);
    });
  });
}
