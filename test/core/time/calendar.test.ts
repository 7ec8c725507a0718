import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/time/add-days.ts';
import { datesOf } from '../../../src/core/time/dates-of.ts';
import { daysBetween } from '../../../src/core/time/days-between.ts';
import { periodEnding } from '../../../src/core/time/period-ending.ts';
import { weekdayOf } from '../../../src/core/time/weekday-of.ts';

describe('local dates', () => {
  test('add up over months, leap days and years', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1);
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2);
  });

  test('have ISO weekdays, Monday first', () => {
    expect(weekdayOf('2026-11-16')).toBe(1);
    expect(weekdayOf('2026-11-22')).toBe(7);
  });

  test('make periods that include both ends', () => {
    const period = periodEnding('2026-03-02', 4);

    expect(period).toEqual({ from: '2026-02-27', to: '2026-03-02' });
    expect(datesOf(period)).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
    expect(datesOf({ from: '2026-03-02', to: '2026-03-01' })).toEqual([]);
  });
});
