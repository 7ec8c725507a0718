import { describe, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';

const holidays = createHolidays();

describe('public holidays', () => {
  test.each([
    ['NL', '2026-12-25', 'en', 'Christmas Day'],
    ['NL', '2026-12-25', 'nl', 'Kerstmis'],
    ['NL', '2026-04-27', 'nl', 'Koningsdag'],
    ['DE', '2026-01-06', 'en', null],
    ['DE-BY', '2026-01-06', 'en', 'Epiphany'],
    ['US', '2026-11-26', 'en', 'Thanksgiving Day'],
    // The day is kept on a Monday where it falls in a weekend.
    ['NZ', '2026-12-28', 'en', 'Boxing Day (substitute day)'],
  ] as const)('in %s, %s is called in %s: %s', async (country, on, language, name) => {
    expect(await holidays.nameOn(country, on, language)).toBe(name);
  });

  test.each([
    ['what people keep without a day off', 'NL', '2026-05-10'],
    ['a holiday of schools alone', 'NL', '2026-05-05'],
    ['a day on which only banks close', 'NL', '2026-12-31'],
    ['a day that is free from noon on', 'GT', '2026-12-24'],
    ['any other day', 'NL', '2026-11-23'],
  ])('leave out %s', async (_, country, on) => {
    expect(await holidays.nameOn(country, on, 'en')).toBeNull();
  });

  test('last as long as they do, and begin on the eve where the month does', async () => {
    const dates = ['2026-03-19', '2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'];

    const names = await Promise.all(dates.map((on) => holidays.nameOn('AE', on, 'en')));

    expect(names.map((name) => name !== null)).toEqual([false, true, true, true, false]);
  });

  test.each([
    ['NL', true],
    ['DE-BY', true],
    ['US-NY', true],
    ['DE-XX', false],
    ['NL-BY', false],
    ['ZZ', false],
    ['constructor', false],
  ])('of %s are known: %s', async (country, isKnown) => {
    expect(await holidays.knows(country)).toBe(isKnown);
  });
});
