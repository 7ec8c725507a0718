import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../src/core/time/slot.ts';
import { addTeam, type OpenStores } from './stores.ts';

const NOW = new Date('2026-11-20T08:00:00Z');
const LEASE = { now: NOW, leaseMs: 60_000 };
const AFTER_LEASE = { now: new Date('2026-11-20T08:01:00Z'), leaseMs: 60_000 };

export function slotStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    const slot: Slot = { job: 'digest', teamId, on: '2026-11-20' };
    return { slots: stores.slots, slot };
  }

  describe('slot store', () => {
    test('lets one of many claimers take a slot', async () => {
      const { slots, slot } = await opened();

      const taken = await Promise.all(Array.from({ length: 12 }, () => slots.claim(slot, LEASE)));

      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test('keeps the slots of other jobs, teams and dates apart', async () => {
      const { slots, slot } = await opened();
      await slots.claim(slot, LEASE);

      expect(await slots.claim({ ...slot, job: 'story' }, LEASE)).toBe(true);
      expect(await slots.claim({ ...slot, on: '2026-11-21' }, LEASE)).toBe(true);
      expect(await slots.claim(slot, LEASE)).toBe(false);
    });

    test('lets one other take a slot whose holder let the lease run out', async () => {
      const { slots, slot } = await opened();
      await slots.claim(slot, LEASE);

      const taken = await Promise.all([1, 2, 3].map(() => slots.claim(slot, AFTER_LEASE)));

      expect(taken.filter(Boolean)).toHaveLength(1);
    });

    test.each([
      { kind: 'posted', isLate: true },
      { kind: 'quiet', why: 'nothing to say' },
    ] as const)('never gives a slot again once it is $kind', async (outcome) => {
      const { slots, slot } = await opened();
      await slots.claim(slot, LEASE);

      await slots.finish(slot, outcome, NOW);

      expect(await slots.claim(slot, AFTER_LEASE)).toBe(false);
      expect(await slots.last('digest', slot.teamId)).toEqual({ ...slot, outcome, at: NOW });
    });

    test('gives a failed slot to one other, and then holds it for that one', async () => {
      const { slots, slot } = await opened();
      await slots.claim(slot, LEASE);
      await slots.finish(slot, { kind: 'failed', why: 'Slack was away' }, NOW);

      expect(await slots.claim(slot, LEASE)).toBe(true);
      expect(await slots.claim(slot, LEASE)).toBe(false);
      expect(await slots.last('digest', slot.teamId)).toBeNull();
    });

    test('does not let a holder that outlived its lease undo what its successor did', async () => {
      const { slots, slot } = await opened();
      await slots.claim(slot, LEASE);
      await slots.claim(slot, AFTER_LEASE);

      await slots.finish(slot, { kind: 'posted', isLate: false }, NOW);
      await slots.finish(slot, { kind: 'failed', why: 'too slow' }, NOW);

      expect((await slots.last('digest', slot.teamId))?.outcome.kind).toBe('posted');
    });

    test('tells the newest finished run of a job', async () => {
      const { slots, slot } = await opened();
      for (const on of ['2026-11-20', '2026-11-21', '2026-11-19', '2026-11-22']) {
        await slots.claim({ ...slot, on }, LEASE);
        if (on !== '2026-11-22')
          await slots.finish({ ...slot, on }, { kind: 'quiet', why: on }, NOW);
      }

      expect((await slots.last('digest', slot.teamId))?.on).toBe('2026-11-21');
      expect(await slots.last('story', slot.teamId)).toBeNull();
    });

    test('tells when a job last posted before a date, whatever was quiet or failed since', async () => {
      const { slots, slot } = await opened();
      const outcomes = {
        '2026-11-17': { kind: 'posted', isLate: false },
        '2026-11-18': { kind: 'posted', isLate: true },
        '2026-11-19': { kind: 'quiet', why: 'nothing new' },
        '2026-11-20': { kind: 'failed', why: 'Slack was away' },
        '2026-11-21': { kind: 'posted', isLate: false },
      } as const;
      for (const [on, outcome] of Object.entries(outcomes)) {
        await slots.claim({ ...slot, on }, LEASE);
        await slots.finish({ ...slot, on }, outcome, NOW);
      }

      const postedBefore = (on: string) => slots.postedBefore({ ...slot, on });
      expect(await postedBefore('2026-11-21')).toBe('2026-11-18');
      expect(await postedBefore('2026-11-18')).toBe('2026-11-17');
      expect(await postedBefore('2026-11-17')).toBeNull();
      expect(await slots.postedBefore({ ...slot, job: 'story' })).toBeNull();
    });

    test('tells when a job last had its say before a date, but for some reasons to be quiet', async () => {
      const { slots, slot } = await opened();
      const outcomes = {
        '2026-11-16': { kind: 'posted', isLate: false },
        '2026-11-17': { kind: 'quiet', why: 'nothing new' },
        '2026-11-18': { kind: 'quiet', why: 'holiday' },
        '2026-11-19': { kind: 'quiet', why: 'paused' },
        '2026-11-20': { kind: 'failed', why: 'Slack was away' },
        '2026-11-21': { kind: 'posted', isLate: false },
      } as const;
      for (const [on, outcome] of Object.entries(outcomes)) {
        await slots.claim({ ...slot, on }, LEASE);
        await slots.finish({ ...slot, on }, outcome, NOW);
      }

      const workedBefore = (on: string) =>
        slots.workedBefore({ ...slot, on }, ['holiday', 'paused']);
      expect(await workedBefore('2026-11-22')).toBe('2026-11-21');
      expect(await workedBefore('2026-11-21')).toBe('2026-11-17');
      expect(await workedBefore('2026-11-17')).toBe('2026-11-16');
      expect(await workedBefore('2026-11-16')).toBeNull();
      expect(await slots.workedBefore({ ...slot, job: 'story' }, [])).toBeNull();
    });
  });
}
