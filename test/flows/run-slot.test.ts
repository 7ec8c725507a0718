import { beforeEach, describe, expect, test } from 'vitest';
import type { Slot } from '../../src/core/time/slot.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createRunSlot } from '../../src/flows/run-slot.ts';
import type { Stores } from '../../src/store/store.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const IN_TIME = { isLate: false };
const POSTED = { kind: 'posted', isLate: false } as const;

describe('running a slot', () => {
  let stores: Stores;
  let slot: Slot;

  beforeEach(async () => {
    stores = createMemoryStore();
    const { id } = await addTeam(stores);
    slot = { job: 'digest', teamId: id, on: '2026-11-20' };
  });

  test('is done once, by whoever comes first', async () => {
    const runs: string[] = [];
    const one = runSlotWith(async (team) => {
      runs.push(team.name);
      return POSTED;
    });
    const other = runSlotWith(async () => POSTED);

    const outcomes = [await one(slot, IN_TIME), await other(slot, IN_TIME)];

    expect(outcomes).toEqual([POSTED, 'taken']);
    expect(runs).toEqual(['Checkout']);
    expect((await stores.slots.last('digest', slot.teamId))?.outcome).toEqual(POSTED);
  });

  test('two at the same time do it once', async () => {
    const runSlot = runSlotWith(async () => POSTED);

    const outcomes = await Promise.all([runSlot(slot, IN_TIME), runSlot(slot, IN_TIME)]);

    expect(outcomes.toSorted()).toEqual([POSTED, 'taken'].toSorted());
  });

  test('the job learns that it is late', async () => {
    const runSlot = runSlotWith(async (_, { isLate }) => ({ kind: 'posted', isLate }));

    expect(await runSlot(slot, { isLate: true })).toEqual({ kind: 'posted', isLate: true });
  });

  test('a job that fails is recorded, logged, and can be done again', async () => {
    const log = createWrittenLog();
    const failing = runSlotWith(async () => {
      throw new Error('no database');
    }, log);

    const outcome = await failing(slot, IN_TIME);

    expect(outcome).toEqual({ kind: 'failed', why: 'no database' });
    expect(log.lines.join()).toContain('slot failed');
    expect((await stores.slots.last('digest', slot.teamId))?.outcome.kind).toBe('failed');
    expect(await runSlotWith(async () => POSTED)(slot, IN_TIME)).toEqual(POSTED);
  });

  test('the slot of a team that is gone is settled quietly', async () => {
    const runSlot = runSlotWith(async () => POSTED);

    const outcome = await runSlot({ ...slot, teamId: '999' }, IN_TIME);

    expect(outcome).toEqual({ kind: 'quiet', why: 'the team is gone' });
  });

  function runSlotWith(job: RunJob, log = createWrittenLog()) {
    const clock = () => new Date('2026-11-20T08:00:00Z');
    const { slots, teams } = stores;
    return createRunSlot({
      ...{ slots, teams, clock, log },
      jobs: { dips: job, digest: job, story: job, refit: job, week: job, company: job },
    });
  }
});
