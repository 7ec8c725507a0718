import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/time/add-days.ts';
import { instantAt } from '../../../src/core/time/instant-at.ts';
import { isOnCalendar } from '../../../src/core/time/is-on-calendar.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import { wallClockAt } from '../../../src/core/time/wall-clock-at.ts';

const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'America/Nuuk',
  'Asia/Kathmandu',
  'UTC',
];

describe('instantAt', () => {
  test.each([
    ['an ordinary winter day', '2026-11-20', '09:00', 'Europe/Amsterdam', '2026-11-20T08:00'],
    ['an ordinary summer day', '2026-07-20', '09:00', 'Europe/Amsterdam', '2026-07-20T07:00'],
    ['a skipped time moves forward', '2026-03-29', '02:30', 'Europe/Amsterdam', '2026-03-29T01:30'],
    [
      'a double time takes the first',
      '2026-10-25',
      '02:30',
      'Europe/Amsterdam',
      '2026-10-25T00:30',
    ],
    ['a skipped time moves forward', '2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30'],
    [
      'a double time takes the first',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30',
    ],
    ['half an hour is skipped', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    ['half an hour comes twice', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
    ['clocks go back for Ramadan', '2026-02-15', '02:30', 'Africa/Casablanca', '2026-02-15T01:30'],
    ['clocks go on after Ramadan', '2026-03-22', '02:30', 'Africa/Casablanca', '2026-03-22T02:30'],
    ['the day before the missing one', '2011-12-29', '09:00', 'Pacific/Apia', '2011-12-29T19:00'],
    ['the day after the missing one', '2011-12-31', '09:00', 'Pacific/Apia', '2011-12-30T19:00'],
  ])('%s: %s %s in %s', (_, date, time, zone, utc) => {
    expect(instantAt(date, time, zone).toISOString()).toBe(`${utc}:00.000Z`);
  });

  test('is the first instant at which the clock shows that time, wherever it ever does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 20 * 365 }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        (zone, day, minute) => {
          const date = addDays('2010-01-01', day);
          const wall = Date.parse(date) + minute * 60_000;
          const time = new Date(wall).toISOString().slice(11, 16);

          const instant = instantAt(date, time, zone).getTime();

          const shows = (ms: number) => wallClockAt(new Date(ms), zone);
          const earlier = [30, 60, 120].map((minutes) => instant - minutes * 60_000);
          expect(shows(instant)).toBeGreaterThanOrEqual(wall);
          expect(earlier.filter((ms) => shows(ms) === wall)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the calendar', () => {
  test('Apia had no 30 December 2011', () => {
    expect(isOnCalendar('2011-12-30', 'Pacific/Apia')).toBe(false);
    expect(isOnCalendar('2011-12-31', 'Pacific/Apia')).toBe(true);
    expect(isOnCalendar('2011-12-30', 'Europe/Amsterdam')).toBe(true);
  });

  test('a date begins at midnight where the team is', () => {
    const instant = new Date('2026-11-20T23:30:00Z');

    expect(localDateOf(instant, 'Europe/Amsterdam')).toBe('2026-11-21');
    expect(localDateOf(instant, 'America/New_York')).toBe('2026-11-20');
  });
});
