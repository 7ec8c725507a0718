import type { DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { createDraws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { simulateScale } from '../scale-scenario.ts';
import { REAL, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const NODES = 10_000;
const LEARNT_DAYS = 70;
/** Nodes differ in what came before; as many as these are enough for that. */
const KINDS = 200;
const RUNS = 9;

/** One day's step of ten thousand nodes on CSAT 1-5, each with a history. */
export function measureSpeed({ seed }: Asked): readonly Figure[] {
  const draws = createDraws(seed);
  const shares = [0.05, 0.05, 0.1, 0.35, 0.45];
  const histories = Array.from({ length: KINDS }, () => {
    const scenario = { answers: 10, rho: REAL.rho, shares, satisfiedFrom: 3 };
    return simulateScale(draws, scenario, { days: LEARNT_DAYS + RUNS, onset: -1, size: 0 }).counts;
  });
  const learnt = histories.map((counts) =>
    counts
      .slice(0, LEARNT_DAYS)
      .reduce<DipWatch>(
        (watch, day, t) => step(watch, { on: dateOf(t), counts: day }),
        startWatch({ metric: 'csat', scale: { min: 1, max: 5 }, threshold: 100 * YEAR_DAYS }),
      ),
  );
  let nodes = Array.from({ length: NODES }, (_, k) => learnt[k % KINDS]);
  const times = Array.from({ length: RUNS }, (_, run) => {
    const on = dateOf(LEARNT_DAYS + run);
    const counts = histories.map((days) => days[LEARNT_DAYS + run] ?? []);
    const started = performance.now();
    nodes = nodes.map((watch, k) => watch && step(watch, { on, counts: counts[k % KINDS] ?? [] }));
    return performance.now() - started;
  });
  return [
    {
      what: 'One step of 10,000 scores',
      ours: times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN,
      unit: 'ms',
      bar: { most: 1000 },
      aim: { most: 100 },
      beside: { slowest: Math.max(...times) },
      how: `CSAT 1-5 with ${LEARNT_DAYS} days of history, on one core; the middle one of ${RUNS} runs`,
    },
  ];
}
