import { describe, expect, test } from 'vitest';
import type { AnswerDay, DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { leanOn } from '../../../../src/core/dips/chart/lean-on.ts';
import { locateFall } from '../../../../src/core/dips/chart/locate-fall.ts';
import { startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { weighDay } from '../../../../src/core/dips/chart/weigh-day.ts';
import { answerDays } from '../../../support/answer-days.ts';

const TERRIBLE = { on: '2025-06-02', counts: [6, 2, 2, 0, 0] };

describe('a watch that leans on the node above it', () => {
  const unhappy = watchAll(answerDays(1, [{ days: 120, answers: 30, satisfied: 0.3 }]));

  test('holds for usual what is usual there, while it has heard little itself', () => {
    const young = watchAll(answerDays(2, [{ days: 20, answers: 1, satisfied: 0.9 }]));

    expect(gainOf(leanOn(young, unhappy))).toBeLessThan(gainOf(young) / 2);
  });

  test('is itself once it has heard enough', () => {
    const old = watchAll(answerDays(3, [{ days: 120, answers: 30, satisfied: 0.9 }]));

    expect(gainOf(leanOn(old, unhappy))).toBeGreaterThan(0.9 * gainOf(old));
  });

  test('takes nothing else from it', () => {
    const young = watchAll(answerDays(2, [{ days: 20, answers: 1, satisfied: 0.9 }]));

    const leaning = leanOn(young, unhappy);

    expect({ ...leaning, baseline: null }).toEqual({ ...young, baseline: null });
    expect(leaning.baseline).toEqual({ ...young.baseline, prior: expect.any(Array) });
    expect(locateFall(leaning)).toBeNull();
  });

  test('leans on nothing that was asked on another scale', () => {
    const young = watchAll(answerDays(2, [{ days: 20, answers: 1, satisfied: 0.9 }]));

    const leaning = leanOn(
      young,
      startWatch({ metric: 'csat', scale: { min: 0, max: 1 }, threshold: 365 }),
    );

    expect(leaning).toEqual(young);
  });

  test('keeps what was usual while a dip is open', () => {
    const fallen = watchAll(
      answerDays(4, [
        { days: 60, answers: 30, satisfied: 0.9 },
        { days: 3, answers: 30, satisfied: 0.2 },
      ]),
    );

    expect(fallen.open).not.toBeNull();
    expect(leanOn(fallen, unhappy)).toEqual(fallen);
  });
});

function watchAll(days: readonly AnswerDay[]): DipWatch {
  const scale = { min: 1, max: 5 };
  return days.reduce(step, startWatch({ metric: 'csat', scale, threshold: 365 }));
}

/** What a terrible day says for a dip. */
function gainOf(watch: DipWatch): number {
  return weighDay(watch, TERRIBLE).gains[1] ?? Number.NaN;
}
