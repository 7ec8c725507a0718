import { expect, test } from 'vitest';
import { judgeDelivery } from '../../../../scripts/bench/delivery/judge-delivery.ts';
import { liveThrough } from '../../../../scripts/bench/delivery/live-through.ts';
import { planDays } from '../../../../scripts/bench/delivery/plan-days.ts';
import { createMemoryStore } from '../../../support/fakes/memory-store.ts';

/** The clocks change in Europe, in America and on Lord Howe within these days. */
const FROM = '2026-10-01';
const DAYS = 60;

test('two replicas that are killed, at wrong clocks, tell each team each thing once', async () => {
  const plan = planDays(FROM, DAYS, 1);
  const stores = createMemoryStore();

  const lived = await liveThrough(plan, [stores, stores], { seed: 1 });

  const verdict = await judgeDelivery(plan, lived);
  expect(verdict).toMatchObject({
    ...{ missing: 0, doubled: 0, onSilentDays: 0 },
    ...{ lateUnmarked: 0, markedInTime: 0, overBudget: 0 },
  });
  // Nothing is shown by a run in which nothing went wrong.
  expect(verdict.due).toBeGreaterThan(150);
  expect(verdict.late).toBeGreaterThan(0);
  expect(lived.kills).toBeGreaterThan(20);
  expect(lived.outages).toBeGreaterThan(5);
}, 60_000);
