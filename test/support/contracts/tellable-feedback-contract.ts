import { describe, expect, test } from 'vitest';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { aMeaning, aMeaningLike } from '../builders/a-meaning.ts';
import { aChannel, addTeam, newFeedback, type OpenStores } from './stores.ts';

const PERIOD = { from: '2026-11-18', to: '2026-11-19' };
const ASKED = { period: PERIOD, limit: 9, shownIn: 'C0ASKED' };

export function tellableFeedbackContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    return { stores, team: await addTeam(stores) };
  }

  describe('feedback that a story is chosen from', () => {
    test('is what was said, newest first, with all that it is chosen by', async () => {
      const { stores, team } = await opened();
      const older = newFeedback({ saidAt: new Date('2026-11-18T10:00:00Z'), segment: 'Business' });
      const newer = newFeedback({ meaning: aMeaning(1), touchpointId: 'label' });
      const reply = newFeedback({ conversationTs: newer.ts });
      const before = newFeedback({ saidAt: new Date('2026-11-17T10:00:00Z') });
      for (const each of [older, newer, reply, before]) await stores.feedback.keep(each);

      const tellable = await stores.feedback.tellable({ team, ...ASKED });

      const said = await stores.feedback.said({ team, ...ASKED });
      expect(tellable.map(({ ts }) => ts)).toEqual([newer.ts, older.ts]);
      for (const [at, piece] of tellable.entries()) expect(said[at]).toMatchObject(piece);
      expect(tellable[0]).toMatchObject({ meaning: aMeaning(1), touchpointId: 'label' });
      expect(tellable[1]).toMatchObject({ meaning: null, segment: 'Business' });
    });

    test('is as much as is asked, and of a private channel only what is shown there', async () => {
      const { stores, team } = await opened();
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      for (const channelId of ['C0CHECKOUT', 'C0CHECKOUT', 'C0CLOSED'])
        await stores.feedback.keep(newFeedback({ channelId }));

      const countOf = async (but: Partial<typeof ASKED>) =>
        (await stores.feedback.tellable({ team, ...ASKED, ...but })).length;

      expect(await countOf({})).toBe(2);
      expect(await countOf({ limit: 1 })).toBe(1);
      expect(await countOf({ shownIn: 'C0CLOSED' })).toBe(3);
    });

    test('has no meaning, and nothing is alike, while meanings of two encoders are kept', async () => {
      const { stores, team } = await opened();
      await stores.meanings.settle('one');
      await stores.feedback.keep(newFeedback({ meaning: aMeaning(1) }));
      const subject = { meaning: aMeaning(1) };
      const seen = async () => ({
        meanings: (await stores.feedback.tellable({ team, ...ASKED })).map(
          ({ meaning }) => meaning,
        ),
        alike: (await stores.feedback.alikeByDay({ team, period: PERIOD, subject })).length,
      });

      expect(await seen()).toEqual({ meanings: [aMeaning(1)], alike: 1 });

      await stores.meanings.settle('another');
      expect(await seen()).toEqual({ meanings: [null], alike: 0 });
    });

    test('is counted where it is about what something means, from an alikeness of .4 on', async () => {
      const { stores, team } = await opened();
      const meanings: readonly Feedback['meaning'][] = [
        ...[0.9, 0.6, 0.5, 0.45].map((alikeness, by) => aMeaningLike(1, alikeness, by)),
        ...[0.35, 0.2].map((alikeness, by) => aMeaningLike(1, alikeness, by)),
        null,
      ];
      for (const meaning of meanings) await stores.feedback.keep(newFeedback({ meaning }));
      await stores.feedback.keep(newFeedback({ meaning: aMeaning(1), verbatim: 'CSAT 1/5' }));

      const subject = { meaning: aMeaning(1) };
      const counted = await stores.feedback.alikeByDay({ team, period: PERIOD, subject });

      expect(counted).toEqual([{ on: '2026-11-19', sentiment: 'negative', count: 4 }]);
    });
  });
}
