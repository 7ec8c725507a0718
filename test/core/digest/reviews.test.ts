import { describe, expect, test } from 'vitest';
import { answeredPeriodOf, editionOf } from '../../../src/core/digest/edition-of.ts';
import { reviewMonth } from '../../../src/core/digest/review-month.ts';
import { reviewWeek } from '../../../src/core/digest/review-week.ts';
import type { LeafDay } from '../../../src/core/dips/tree/leaf.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

const MONDAY = '2026-11-23';
const WINDOW = { from: '2026-11-16', to: '2026-11-22' };

/** So many satisfied CSAT answers of ten on a date, at a touchpoint. */
function answered(on: string, good: number, touchpointId: string | null = null): LeafDay {
  return {
    ...{ teamId: 't1', touchpointId, metric: 'csat', on, scale: { min: 1, max: 5 } },
    counts: [10 - good, 0, 0, 0, good],
  };
}

describe('the edition', () => {
  test('is weekly for the first digest of a week, whichever day that is', () => {
    const isWeekly = (on: string, last: string) => editionOf(on, last).isWeekly;

    expect(isWeekly(MONDAY, '2026-11-20')).toBe(true);
    expect(isWeekly('2026-11-24', MONDAY)).toBe(false);
    expect(isWeekly('2026-11-25', '2026-11-20')).toBe(true);
    expect(isWeekly('2026-11-29', '2026-11-27')).toBe(false);
    expect(editionOf('2026-11-25', null).isWeekly).toBe(true);
  });

  test('looks back on a month in the first digest after it', () => {
    const october = { from: '2026-10-01', to: '2026-10-31' };

    expect(editionOf('2026-11-02', '2026-10-30').month).toEqual(october);
    expect(editionOf('2026-11-03', '2026-11-02').month).toBeNull();
    expect(editionOf('2026-11-18', '2026-10-30').month).toEqual(october);
  });

  test('looks at as many days as it tells of', () => {
    const daysOf = (on: string, last: string) => answeredPeriodOf(on, editionOf(on, last)).from;

    expect(daysOf('2026-11-24', MONDAY)).toBe('2026-10-20');
    expect(daysOf(MONDAY, '2026-11-20')).toBe(addDays(MONDAY, -56));
    expect(daysOf('2026-11-02', '2026-10-30')).toBe('2026-09-01');
  });
});

describe('the week', () => {
  test('shows each score week by week, leaving out weeks with too few answers', () => {
    const weeks = [7, 8, null, 6, 5].flatMap((good, k) =>
      good === null ? [] : [answered(addDays(WINDOW.to, 7 * (k - 4)), good)],
    );

    const { courses } = reviewWeek(weeks, { window: WINDOW, touchpoints: [] });

    expect(courses).toHaveLength(1);
    expect(courses[0]?.weeks.map(({ from, n, level }) => [from, n, level])).toEqual([
      ['2026-10-19', 10, 0.7],
      ['2026-10-26', 10, 0.8],
      ['2026-11-09', 10, 0.6],
      ['2026-11-16', 10, 0.5],
    ]);
    expect(reviewWeek(weeks.slice(1), { window: WINDOW, touchpoints: [] }).courses).toEqual([]);
  });

  test('has the touchpoints that got answers in the window, those with most first', () => {
    const touchpoints = ['Pay', 'Search', 'Return'].map((name) =>
      aTouchpoint({ id: name, name, teamId: 't1' }),
    );
    const answers = [
      answered('2026-11-17', 8, 'Search'),
      answered('2026-11-17', 2, 'Pay'),
      answered('2026-11-18', 2, 'Pay'),
      answered('2026-11-15', 9, 'Return'),
      answered('2026-11-17', 9),
    ];

    const { places } = reviewWeek(answers, { window: WINDOW, touchpoints });

    expect(places.map(({ name, scores }) => [name, scores[0]?.n, scores[0]?.value])).toEqual([
      ['Pay', 20, 0.2],
      ['Search', 10, 0.8],
    ]);
  });
});

describe('the month', () => {
  test('has the scores that were answered, beside the month before', () => {
    const daily = (from: string, good: number) =>
      Array.from({ length: 20 }, (_, k) => answered(addDays(from, k), good));
    const answers = [...daily('2026-09-05', 5), ...daily('2026-10-05', 8), answered(MONDAY, 0)];

    const { scores } = reviewMonth(answers, { from: '2026-10-01', to: '2026-10-31' });

    expect(scores).toHaveLength(1);
    expect(scores[0]).toMatchObject({
      ...{ now: { n: 200, value: 0.8 }, before: { n: 200, value: 0.5 } },
      moved: 'up',
    });
  });
});
