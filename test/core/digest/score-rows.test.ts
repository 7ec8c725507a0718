import { describe, expect, test } from 'vitest';
import { type MetricDay, scoreRows } from '../../../src/core/digest/score-rows.ts';
import { addDays } from '../../../src/core/time/add-days.ts';

const WINDOW = { from: '2026-11-13', to: '2026-11-19' };
const SCALE = { min: 1, max: 5 };

/** CSAT answers of each of the days from `from` on. */
function days(from: string, count: number, answers: { good: number; bad: number }): MetricDay[] {
  return Array.from({ length: count }, (_, k) => ({
    ...({ metric: 'csat', on: addDays(from, k), scale: SCALE } as const),
    counts: [answers.bad, 0, 0, 0, answers.good],
  }));
}

function csatOf(answers: readonly MetricDay[]) {
  const [csat] = scoreRows(answers, WINDOW);
  if (csat === undefined) throw new Error('there is no CSAT');
  return csat;
}

describe('the scoreboard', () => {
  test('has each score of the window beside the seven days before, and nothing older', () => {
    const row = csatOf([
      ...days('2026-11-05', 1, { good: 0, bad: 90 }),
      ...days('2026-11-06', 7, { good: 8, bad: 2 }),
      ...days('2026-11-13', 7, { good: 9, bad: 1 }),
      ...days('2026-11-20', 1, { good: 0, bad: 90 }),
    ]);

    expect([row.n, row.value, row.before.n, row.before.value]).toEqual([70, 0.9, 70, 0.8]);
  });

  test('says that a score moved only where that is sure', () => {
    const before = days('2026-11-06', 7, { good: 16, bad: 4 });

    expect(csatOf([...before, ...days('2026-11-13', 7, { good: 15, bad: 5 })]).moved).toBeNull();
    expect(csatOf([...before, ...days('2026-11-13', 7, { good: 10, bad: 10 })]).moved).toBe('down');
    expect(csatOf([...before, ...days('2026-11-13', 7, { good: 20, bad: 0 })]).moved).toBe('up');
  });

  test('adds up what different touchpoints got on one day, and puts thin days together', () => {
    const two = [1, 2].flatMap(() => days('2026-11-06', 14, { good: 2, bad: 1 }));
    const thin = days('2026-11-06', 14, { good: 2, bad: 0 });

    expect(csatOf(two).trend.map(({ n }) => n)).toEqual(Array.from({ length: 14 }, () => 6));
    // Three days of two answers each are one figure; those of two weeks are never one.
    expect(csatOf(thin).trend.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2026-11-07 2026-11-09',
      '2026-11-10 2026-11-12',
      '2026-11-14 2026-11-16',
      '2026-11-17 2026-11-19',
    ]);
  });

  test('shows no trend of too few answers', () => {
    expect(csatOf(days('2026-11-13', 7, { good: 1, bad: 0 })).trend).toEqual([]);
    expect(csatOf([]).trend).toEqual([]);
  });
});
