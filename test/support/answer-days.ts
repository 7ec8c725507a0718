import type { AnswerDay } from '../../src/core/dips/chart/dip-watch.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { poisson, seeded } from './seeded.ts';

/** A stretch of days of a simulated stream: how many answers a day, and the share satisfied. */
export interface Stretch {
  readonly days: number;
  readonly answers: number;
  readonly satisfied: number;
}

/** Simulated days of CSAT answers on 1-5, from Monday 6 January 2025: Poisson, independent. */
export function answerDays(seed: number, stretches: readonly Stretch[]): readonly AnswerDay[] {
  const random = seeded(seed);
  return stretches
    .flatMap(({ days, ...rest }) => Array.from({ length: days }, () => rest))
    .map(({ answers, satisfied }, day) => ({
      on: addDays('2025-01-06', day),
      counts: countsOf(poisson(answers, random), satisfied, random),
    }));
}

function countsOf(n: number, satisfied: number, random: () => number): readonly number[] {
  const low = 1 - satisfied;
  const shares = [0.35 * low, 0.25 * low, 0.4 * low, 0.4 * satisfied, 0.6 * satisfied];
  const counts = [0, 0, 0, 0, 0];
  for (let i = 0; i < n; i++) {
    let left = random();
    const k = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    counts.splice(k, 1, (counts.at(k) ?? 0) + 1);
  }
  return counts;
}
