import { describe, expect, test } from 'vitest';
import type { AnswerDay, DipTurn, DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { addDays } from '../../../../src/core/time/add-days.ts';
import { answerDays, type Stretch } from '../../../support/answer-days.ts';

const USUAL: Stretch = { days: 90, answers: 30, satisfied: 0.85 };
const NOBODY = [0, 0, 0, 0, 0];

describe('the life of a dip', () => {
  test('is over when answers are as usual again, and says how they are', () => {
    const turns = turnsOf(1, [
      USUAL,
      { days: 14, answers: 30, satisfied: 0.6 },
      { days: 28, answers: 30, satisfied: 0.85 },
    ]);

    expect(turns.map(({ kind }) => kind)).toEqual(['opened', 'recovered']);
    expect(turns[1]).toMatchObject({ kind: 'recovered', level: expect.closeTo(0.85, 1) });
    expect(dayOf(turns[1])).toBeGreaterThan(104);
    expect(dayOf(turns[1])).toBeLessThan(122);
  });

  test('a dip that stays is hardly ever told to be over, and after 28 days is what is usual', () => {
    const ends = Array.from({ length: 40 }, (_, seed) =>
      turnsOf(100 + seed, [USUAL, { days: 60, answers: 30, satisfied: 0.7 }])
        .filter((turn) => dayOf(turn) >= 90 && turn.kind !== 'worse')
        .map(({ kind }) => kind)
        .slice(0, 2)
        .join(' '),
    );

    expect(ends.filter((it) => it === 'opened rebased').length).toBeGreaterThanOrEqual(37);
  });

  test.each([6, 7, 8, 9])(
    'a deep dip that few answers showed is over when it is, not the new normal: %i',
    (seed) => {
      const turns = turnsOf(seed, [
        { ...USUAL, answers: 12 },
        { days: 20, answers: 12, satisfied: 0.2 },
        { days: 30, answers: 12, satisfied: 0.85 },
      ]);

      const ends = turns.map(({ kind }) => kind).filter((kind) => kind !== 'worse');
      expect(ends).toEqual(['opened', 'recovered']);
    },
  );

  test('coming half the way back is no recovery', () => {
    const turns = turnsOf(3, [
      USUAL,
      { days: 8, answers: 40, satisfied: 0.45 },
      { days: 25, answers: 40, satisfied: 0.65 },
    ]);

    expect(turns.map(({ kind }) => kind)).not.toContain('recovered');
  });

  test('days without answers are no recovery', () => {
    const fallen = answerDays(4, [USUAL, { days: 8, answers: 30, satisfied: 0.5 }]);
    const silent = Array.from({ length: 20 }, (_, k) => ({
      on: addDays('2025-01-06', 98 + k),
      counts: NOBODY,
    }));

    const turns = turnsIn([...fallen, ...silent]);

    expect(turns.map(({ kind }) => kind)).toEqual(['opened']);
  });

  test('a fall that goes on falling is told to be worse, once for each further fall', () => {
    const turns = turnsOf(5, [
      USUAL,
      { days: 8, answers: 40, satisfied: 0.65 },
      { days: 14, answers: 40, satisfied: 0.3 },
    ]);

    const worse = turns.filter(({ kind }) => kind === 'worse');
    expect(worse).toHaveLength(1);
    expect(worse[0]?.kind === 'worse' ? worse[0].level : 1).toBeLessThan(0.45);
    expect(dayOf(worse[0])).toBeLessThan(103);
  });

  test('a dip that stays as deep as it was found is seldom told to be worse', () => {
    const worse = Array.from({ length: 30 }, (_, seed) =>
      turnsOf(200 + seed, [USUAL, { days: 30, answers: 30, satisfied: 0.6 }]).filter(
        ({ kind }) => kind === 'worse',
      ),
    ).flat();

    expect(worse.length).toBeLessThanOrEqual(4);
  });

  test('what a dip made of its days is not usual after it, unless somebody says it was none', () => {
    const days = answerDays(6, [USUAL, { days: 12, answers: 30, satisfied: 0.5 }]);
    const fallen = watchAll(days);
    const back = answerDays(7, [{ days: 60, answers: 30, satisfied: 0.85 }]).map((day, k) => ({
      ...day,
      on: addDays('2025-01-06', 102 + k),
    }));

    const recovered = back.reduce(step, fallen);
    const dismissed = back.reduce(step, dismissDip(fallen));

    expect(recovered.open).toBeNull();
    expect(dismissed.open).toBeNull();
    expect(satisfiedShare(recovered)).toBeGreaterThan(satisfiedShare(dismissed) + 0.02);
  });
});

function satisfiedShare({ baseline: { counts } }: DipWatch): number {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
  return (d + e) / (a + b + c + d + e);
}

function watchAll(days: readonly AnswerDay[]): DipWatch {
  const scale = { min: 1, max: 5 };
  return days.reduce(step, startWatch({ metric: 'csat', scale, threshold: 365 }));
}

function turnsOf(seed: number, stretches: readonly Stretch[]): readonly DipTurn[] {
  return turnsIn(answerDays(seed, stretches));
}

function turnsIn(days: readonly AnswerDay[]): readonly DipTurn[] {
  let watch = watchAll([]);
  return days.flatMap((day) => {
    watch = step(watch, day);
    return watch.turn ?? [];
  });
}

/** Days after 6 January 2025. */
function dayOf(turn: DipTurn | undefined): number {
  return (Date.parse(turn?.on ?? '') - Date.parse('2025-01-06')) / 86_400_000;
}
