import { describe, expect, test } from 'vitest';
import { createClairvoyant } from '../../../../scripts/bench/dips/clairvoyant-detector.ts';
import { createDraws } from '../../../../scripts/bench/dips/draws.ts';
import { createEarshot } from '../../../../scripts/bench/dips/earshot-detector.ts';
import {
  alarmsAYear,
  delaysOf,
  dippedYears,
  matchThreshold,
  quietYears,
} from '../../../../scripts/bench/dips/measure-alarms.ts';
import { rejectsAny } from '../../../../scripts/bench/dips/rivals/day-against-month.ts';
import { simulateScale } from '../../../../scripts/bench/dips/scale-scenario.ts';
import { REAL, simulateStream } from '../../../../scripts/bench/dips/scenario.ts';

const DAYS = 7 * 600;

describe('simulated streams', () => {
  test('have the volume, the share and the overdispersion of days that was asked for', () => {
    const { answers, satisfied } = simulateStream(createDraws(1), REAL, { days: DAYS });

    const n = sum(answers);
    expect(n / DAYS).toBeCloseTo(30, -0.5);
    expect(sum(satisfied) / n).toBeCloseTo(0.8, 2);
    expect(rhoIn(answers, satisfied, 0.8)).toBeCloseTo(REAL.rho, 2);
  });

  test('are the same for the same seed', () => {
    const simulate = (seed: number) => simulateStream(createDraws(seed), REAL, { days: 50 });

    expect(simulate(7)).toEqual(simulate(7));
    expect(simulate(7)).not.toEqual(simulate(8));
  });

  test('fall by as much as was planted, on a whole scale too', () => {
    const shares = [0.05, 0.05, 0.1, 0.35, 0.45];
    const scenario = { answers: 30, rho: 0.01, shares, satisfiedFrom: 3 };
    const { counts } = simulateScale(createDraws(3), scenario, { days: DAYS, onset: 0, size: 0.1 });

    const [all, top] = [counts.flat(), counts.flatMap((day) => day.slice(3))];
    expect(sum(top) / sum(all)).toBeCloseTo(0.7, 2);
  });
});

describe('measuring detectors', () => {
  const years = quietYears({ ...REAL, answers: 10 }, 60, 5);
  const clairvoyant = createClairvoyant({ ...REAL, answers: 10 }, 0.2);

  test('a threshold is found at which there are as many false alarms as wanted', () => {
    const threshold = matchThreshold(clairvoyant, years, { wanted: 1, between: [10, 3000] });

    expect(alarmsAYear(clairvoyant(threshold), years)).toBeCloseTo(1, 0);
    expect(alarmsAYear(clairvoyant(threshold * 10), years)).toBeLessThan(0.5);
  });

  test('who knows everything sees a dip sooner than who has to learn, and both see it', () => {
    const dips = dippedYears(
      { ...REAL, answers: 10 },
      { size: 0.2, days: 365 },
      {
        streams: 60,
        seed: 6,
      },
    );

    const best = mean(delaysOf(clairvoyant(100), dips));
    const ours = mean(delaysOf(createEarshot(365), dips));

    expect(best).toBeGreaterThan(1);
    expect(ours).toBeGreaterThan(best);
    expect(ours).toBeLessThan(2 * best);
  });

  // Benjamini & Hochberg (1995), the fifteen p-values of their example: at .05 four are rejected.
  test('the rule for many scores at once is that of Benjamini and Hochberg', () => {
    const pValues = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];

    expect(rejectsAny(pValues, 0.05)).toBe(true);
    expect(rejectsAny(pValues.slice(3), 0.05)).toBe(false);
    expect(rejectsAny([], 0.05)).toBe(false);
  });
});

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}

/** The likeness of a day's answers by the method of moments; the weekdays' shares add .0008. */
function rhoIn(answers: Uint16Array, satisfied: Uint16Array, share: number): number {
  const variance = share * (1 - share);
  const said = [...answers].map((n, t) => {
    const chiSquare = ((satisfied[t] ?? 0) - n * share) ** 2 / (n * variance);
    return n < 2 ? 0 : (chiSquare - 1) * (n - 1);
  });
  return sum(said) / sum([...answers].map((n) => (n < 2 ? 0 : (n - 1) ** 2)));
}
