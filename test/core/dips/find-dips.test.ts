import { describe, expect, test } from 'vitest';
import { findDips } from '../../../src/core/dips/find-dips.ts';
import type { DailyAnswers } from '../../../src/core/scores/score.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { answerDays, type Stretch } from '../../support/answer-days.ts';

const ONE_TO_FIVE = { min: 1, max: 5 };
const ALONE = { metric: 'csat', streams: 1 } as const;

describe('findDips', () => {
  test('finds one fall, open until it has lasted 28 days and then the new normal', () => {
    const history = historyOf(5, [
      { days: 100, answers: 25, satisfied: 0.85 },
      { days: 100, answers: 25, satisfied: 0.6 },
    ]);

    const soon = findDips(history, { ...ALONE, until: day(115) });
    const later = findDips(history, { ...ALONE, until: day(199) });

    expect(soon).toHaveLength(1);
    expect(soon[0]).toMatchObject({ metric: 'csat', scale: ONE_TO_FIVE, state: 'open' });
    expect(later).toEqual([{ ...soon[0], state: 'rebased' }]);
  });

  test('a second fall after the new normal is a second dip', () => {
    const history = historyOf(6, [
      { days: 100, answers: 25, satisfied: 0.9 },
      { days: 70, answers: 25, satisfied: 0.65 },
      { days: 20, answers: 25, satisfied: 0.3 },
    ]);

    const dips = findDips(history, { ...ALONE, until: day(189) });

    expect(dips.map(({ state }) => state)).toEqual(['rebased', 'open']);
  });

  test('days missing from the history are days without answers', () => {
    const history = historyOf(7, [
      { days: 90, answers: 25, satisfied: 0.85 },
      { days: 15, answers: 25, satisfied: 0.5 },
    ]);
    const withoutSundays = history.filter((_, k) => k % 7 !== 6);
    const emptySundays = history.map((it, k) =>
      k % 7 === 6 ? { ...it, counts: [0, 0, 0, 0, 0] } : it,
    );

    const until = day(104);

    expect(findDips(withoutSundays, { ...ALONE, until })).toHaveLength(1);
    expect(findDips(withoutSundays, { ...ALONE, until })).toEqual(
      findDips(emptySundays, { ...ALONE, until }),
    );
  });

  test('answers on another scale neither help nor hide a fall', () => {
    const history = historyOf(8, [
      { days: 90, answers: 25, satisfied: 0.85 },
      { days: 15, answers: 25, satisfied: 0.5 },
    ]);
    const thumbs = history.map(({ on }) => ({ on, scale: { min: 0, max: 1 }, counts: [0, 9] }));

    const until = day(104);

    expect(findDips([...thumbs, ...history], { ...ALONE, until })).toEqual(
      findDips(history, { ...ALONE, until }),
    );
  });

  test('the more scores are watched, the more evidence each needs', () => {
    const history = historyOf(9, [
      { days: 90, answers: 10, satisfied: 0.85 },
      { days: 40, answers: 10, satisfied: 0.65 },
    ]);

    const until = day(129);
    const [alone] = findDips(history, { metric: 'csat', until, streams: 1 });
    const [among] = findDips(history, { metric: 'csat', until, streams: 100 });

    expect(alone?.evidence).toBeGreaterThanOrEqual(365 / 4);
    expect(among?.evidence).toBeGreaterThanOrEqual((365 * 100) / 4);
    expect(among?.openedOn.localeCompare(alone?.openedOn ?? '')).toBe(1);
  });

  test('CES and NPS fall by a quarter of a standard deviation or are left alone', () => {
    const ces = cesHistory([0, 0, 1, 2, 5, 8, 4], [2, 3, 4, 4, 4, 2, 1]);
    const slightly = cesHistory([0, 0, 10, 20, 50, 80, 40], [0, 0, 12, 23, 51, 76, 38]);

    const watched = { metric: 'ces', streams: 1, until: day(99) } as const;

    expect(findDips(ces, watched)[0]).toMatchObject({ since: day(80), of: null });
    expect(findDips(slightly, watched)).toEqual([]);
  });

  test('a history without answers has no dips', () => {
    expect(findDips([], { ...ALONE, until: day(10) })).toEqual([]);
  });
});

function day(k: number): string {
  return addDays('2025-01-06', k);
}

function historyOf(seed: number, stretches: readonly Stretch[]): readonly DailyAnswers[] {
  return answerDays(seed, stretches).map((it) => ({ ...it, scale: ONE_TO_FIVE }));
}

/** Eighty days of the usual answers, then twenty of others. */
function cesHistory(usual: readonly number[], fallen: readonly number[]): readonly DailyAnswers[] {
  return Array.from({ length: 100 }, (_, k) => ({
    on: day(k),
    scale: { min: 1, max: 7 },
    counts: k < 80 ? usual : fallen,
  }));
}
