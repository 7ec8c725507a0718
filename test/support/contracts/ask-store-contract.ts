import { describe, expect, test } from 'vitest';
import type { Stores } from '../../../src/store/store.ts';
import { aCorrection } from '../builders/a-correction.ts';
import { addTeam, newFeedback, type OpenStores } from './stores.ts';

export function askStoreContract(open: OpenStores): void {
  describe('ask store', () => {
    async function opened() {
      const stores = await open();
      const { id: teamId } = await addTeam(stores);
      const { id: otherId } = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
      return { stores, asks: stores.asks, teamId, otherId };
    }

    test('lets a team be asked about one piece a date, and about no piece twice', async () => {
      const { stores, asks, teamId, otherId } = await opened();
      const [one, two, three] = await kept(stores, 3);

      expect(await asks.claim({ teamId, on: '2026-11-19', feedbackId: one })).toBe(true);
      expect(await asks.claim({ teamId, on: '2026-11-19', feedbackId: two })).toBe(false);
      expect(await asks.claim({ teamId, on: '2026-11-20', feedbackId: one })).toBe(false);
      const elsewhere = { teamId: otherId, on: '2026-11-19' };
      expect(await asks.claim({ ...elsewhere, feedbackId: one })).toBe(false);
      expect(await asks.claim({ ...elsewhere, feedbackId: three })).toBe(true);

      expect(await asks.on(teamId, '2026-11-19')).toBe(one);
      expect(await asks.on(teamId, '2026-11-20')).toBeNull();
      expect(await asks.on(otherId, '2026-11-19')).toBe(three);
    });

    test('lets one through of many at the same moment', async () => {
      const { stores, asks, teamId } = await opened();
      const ids = await kept(stores, 8);

      const claimed = await Promise.all(
        ids.map((feedbackId) => asks.claim({ teamId, on: '2026-11-20', feedbackId })),
      );

      expect(claimed.filter(Boolean)).toHaveLength(1);
    });

    test('counts which of the newest questions were answered', async () => {
      const { stores, asks, teamId, otherId } = await opened();
      const [one, two, three, elsewhere] = await kept(stores, 4);
      await asks.claim({ teamId, on: '2026-11-18', feedbackId: one });
      await asks.claim({ teamId, on: '2026-11-20', feedbackId: three });
      await asks.claim({ teamId, on: '2026-11-19', feedbackId: two });
      await asks.claim({ teamId: otherId, on: '2026-11-20', feedbackId: elsewhere });
      const { id: _, ...correction } = aCorrection();
      for (const feedbackId of [one, one, two, elsewhere]) {
        await stores.corrections.append({ ...correction, feedbackId });
      }

      expect(await asks.answered(teamId, 5)).toEqual({ asked: 3, answered: 2 });
      expect(await asks.answered(teamId, 2)).toEqual({ asked: 2, answered: 1 });
      expect(await asks.answered(teamId, 1)).toEqual({ asked: 1, answered: 0 });
      expect(await asks.answered('nobody', 5)).toEqual({ asked: 0, answered: 0 });
    });

    test('forgets the question with the message, and does not ask about it', async () => {
      const { stores, asks, teamId } = await opened();
      const message = newFeedback();
      const other = newFeedback();
      for (const each of [message, other]) await stores.feedback.keep(each);
      const [feedbackId, otherId] = [await idOf(stores, message), await idOf(stores, other)];
      await asks.claim({ teamId, on: '2026-11-20', feedbackId });

      await stores.feedback.forget(message, null);
      await stores.feedback.forget(other, null);

      expect(await asks.on(teamId, '2026-11-20')).toBeNull();
      expect(await asks.claim({ teamId, on: '2026-11-20', feedbackId: otherId })).toBe(false);
      expect(await asks.claim({ teamId, on: '2026-11-20', feedbackId: 'nothing' })).toBe(false);
    });
  });
}

async function idOf(stores: Stores, message: ReturnType<typeof newFeedback>): Promise<string> {
  const [piece] = await stores.feedback.conversation(message);
  if (piece === undefined) throw new Error('the feedback was not kept');
  return piece.id;
}

async function kept(stores: Stores, n: number): Promise<[string, string, string, string]> {
  const ids = ['', '', '', ''];
  for (let k = 0; k < n; k++) {
    const message = newFeedback();
    await stores.feedback.keep(message);
    ids[k] = await idOf(stores, message);
  }
  return ids as [string, string, string, string];
}
