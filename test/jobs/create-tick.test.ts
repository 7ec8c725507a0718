import { describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import type { Slot } from '../../src/core/time/slot.ts';
import { createRunSlot, type RunSlot } from '../../src/flows/run-slot.ts';
import { createTick } from '../../src/jobs/create-tick.ts';
import { aTeam } from '../support/builders/a-team.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { seeded } from '../support/seeded.ts';
import { silentLog } from '../support/silent-log.ts';

const MINUTE_MS = 60_000;
const NINE = '2026-11-20T08:00:00Z';

describe('a tick', () => {
  test('runs what is due, the longest due first, and says what is late', async () => {
    const { minutes, ran } = ticking(async () => ({ kind: 'quiet', why: 'nothing' }));

    await minutes(NINE, [0, 31]);

    expect(ran).toEqual(['0 dips late', '0 company', '0 digest', '31 story']);
  });

  test('fits the reader anew once a night, in the name of the oldest team', async () => {
    const young = aTeam({ id: 'team-2', createdAt: new Date('2026-01-01T00:00:00Z') });
    const { minutes, ran } = ticking(
      async () => ({ kind: 'quiet', why: 'nothing' }),
      [young, aTeam()],
    );

    await minutes('2026-11-20T02:00:00Z', [0, 1, 70]);

    expect(ran.filter((line) => line.includes('refit'))).toEqual(['0 refit']);
  });

  test('a failed slot waits as long again as it is overdue', async () => {
    const { minutes, ran } = ticking(async ({ job }) =>
      job === 'digest' ? { kind: 'failed', why: 'no database' } : { kind: 'quiet', why: 'fine' },
    );

    await minutes(
      NINE,
      Array.from({ length: 6 * 60 + 10 }, (_, minute) => minute),
    );

    const tries = ran.filter((line) => line.includes('digest')).map(Number.parseFloat);
    expect(tries).toEqual([0, 1, 2, 4, 8, 16, 32, 64, 128, 256]);
  });

  test('a slot that cannot even be claimed does not keep the others from running', async () => {
    const { minutes, ran } = ticking(async ({ job }) => {
      if (job === 'dips') throw new Error('no database');
      return { kind: 'quiet', why: 'fine' };
    });

    await minutes(NINE, [0]);

    expect(ran).toEqual(['0 dips late', '0 company', '0 digest']);
  });

  test('a slot that somebody else holds is looked at again', async () => {
    const { minutes, ran } = ticking(async () => 'taken');

    await minutes(NINE, [0, 1]);

    expect(ran.filter((line) => line.includes('digest'))).toEqual(['0 digest', '1 digest']);
  });

  test('two replicas that are killed now and then do every slot of 21 days exactly once', async () => {
    const stores = createMemoryStore();
    await addTeam(stores, { meetingDays: [1, 2, 3, 4, 5, 6, 7] });
    const random = seeded(3);
    const done: string[] = [];
    let now = Date.parse('2026-10-18T00:00:00Z');
    const job = async (_: unknown, { on }: { on: string }) => {
      done.push(on);
      return { kind: 'posted', isLate: false } as const;
    };
    const replica = () => {
      const clock = () => new Date(now);
      const company = async () => ({ kind: 'quiet', why: 'only on workdays' }) as const;
      const jobs = { dips: job, digest: job, story: job, refit: job, week: job, company };
      const runSlot = createRunSlot({ ...stores, jobs, clock, log: silentLog });
      return createTick({ teams: stores.teams, runSlot, clock, log: silentLog });
    };

    let replicas = [replica(), replica()];
    for (; now < Date.parse('2026-11-08T00:00:00Z'); now += (1 + 20 * random()) * MINUTE_MS) {
      replicas = replicas.map((tick) => (random() < 0.1 ? replica() : tick));
      await Promise.all(replicas.map((tick) => tick()));
    }

    const times = new Map<string, number>();
    for (const on of done) {
      times.set(on, (times.get(on) ?? 0) + 1);
    }
    expect(times.size).toBe(21);
    expect([...times].filter(([, count]) => count !== 4)).toEqual([]);
  });
});

/** Ticks at given minutes after a moment, and writes down which slots were run when. */
function ticking(runSlot: (slot: Slot) => ReturnType<RunSlot>, teams: readonly Team[] = [aTeam()]) {
  const ran: string[] = [];
  let start = 0;
  let minute = 0;
  const tick = createTick({
    teams: { all: async () => teams },
    async runSlot(slot, { isLate }) {
      ran.push(`${minute} ${slot.job}${isLate ? ' late' : ''}`);
      return runSlot(slot);
    },
    clock: () => new Date(start + minute * MINUTE_MS),
    log: silentLog,
  });
  return {
    ran,
    async minutes(from: string, ticks: readonly number[]) {
      start = Date.parse(from);
      for (const at of ticks) {
        minute = at;
        await tick();
      }
    },
  };
}
