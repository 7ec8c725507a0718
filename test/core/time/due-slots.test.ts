import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/core/time/add-days.ts';
import { datesOf } from '../../../src/core/time/dates-of.ts';
import { dueInstant, dueSlots } from '../../../src/core/time/due-slots.ts';
import { isOnCalendar } from '../../../src/core/time/is-on-calendar.ts';
import { aTeam } from '../../support/builders/a-team.ts';
import { seeded } from '../../support/seeded.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

describe('dueSlots', () => {
  test('a story comes fifteen minutes before the meeting', () => {
    const team = aTeam({ meetingAt: '09:45' });

    expect(jobsDue(team, '2026-11-20T08:29:00Z')).not.toContain('story');
    expect(jobsDue(team, '2026-11-20T08:30:00Z')).toContain('story');
  });

  test('the longest due comes first, so that a digest knows the dips of its day', () => {
    expect(jobsDue(aTeam(), '2026-11-20T08:31:00Z')).toEqual(['dips', 'digest', 'story']);
  });

  test('a digest is late after a quarter of an hour and let go after six hours', () => {
    expect(digestAt('2026-11-20T08:15:00Z')?.isLate).toBe(false);
    expect(digestAt('2026-11-20T08:15:01Z')?.isLate).toBe(true);
    expect(digestAt('2026-11-20T13:59:59Z')?.isLate).toBe(true);
    expect(digestAt('2026-11-20T14:00:00Z')).toBeUndefined();
  });

  test('on a day without a meeting only dips are looked for', () => {
    expect(jobsDue(aTeam(), '2026-11-21T08:31:00Z')).toEqual(['dips']);
  });

  test('what was due before the team was made is not its own', () => {
    const team = aTeam({ createdAt: new Date('2026-11-20T08:10:00Z') });

    expect(jobsDue(team, '2026-11-20T08:31:00Z')).toEqual(['story']);
  });

  test('the story of a meeting just after midnight is due the evening before, for its own day', () => {
    const team = aTeam({ meetingAt: '00:05', meetingDays: [5] });

    const story = dueSlots(team, new Date('2026-11-19T22:51:00Z')).find(
      ({ job }) => job === 'story',
    );

    expect(story).toMatchObject({ on: '2026-11-20', dueAt: new Date('2026-11-19T22:50:00Z') });
  });

  test.each([
    ['Europe/Amsterdam', '2026-01-01', 365],
    ['America/New_York', '2026-01-01', 365],
    ['Australia/Lord_Howe', '2026-01-01', 365],
    ['Africa/Casablanca', '2026-01-01', 365],
    ['America/Nuuk', '2024-01-01', 366],
    ['Pacific/Apia', '2011-01-01', 364],
  ])('every date of a year in %s is due once, in order', (timeZone, from, dates) => {
    const team = aTeam({ timeZone, digestAt: '02:30', meetingDays: EVERY_DAY });
    const year = datesOf({ from, to: addDays(from, from.startsWith('2024') ? 365 : 364) });

    const due = year
      .filter((on) => isOnCalendar(on, timeZone))
      .flatMap((on) => dueInstant(team, 'digest', on)?.getTime() ?? []);

    expect(due).toHaveLength(dates);
    expect(new Set(due).size).toBe(dates);
    expect(due).toEqual(due.toSorted((a, b) => a - b));
  });

  test.each(['Europe/Amsterdam', 'Pacific/Apia'])(
    'ticking through 500 days in %s, often down for hours, misses no slot',
    (timeZone) => {
      const team = aTeam({ timeZone, digestAt: '01:30', meetingDays: EVERY_DAY });
      const random = seeded(7);
      const from = timeZone === 'Pacific/Apia' ? '2011-06-01' : '2025-06-01';
      const to = addDays(from, 499);
      const ran = new Set<string>();

      let now = Date.parse(from) - 86_400_000;
      while (now < Date.parse(to) + 2 * 86_400_000) {
        for (const { job, on } of dueSlots(team, new Date(now))) {
          ran.add(`${job}:${on}`);
        }
        now += (1 + 358 * random()) * 60_000;
      }

      const dates = datesOf({ from, to }).filter((on) => isOnCalendar(on, timeZone));
      const expected = dates.flatMap((on) =>
        ['dips', 'digest', 'story'].map((it) => `${it}:${on}`),
      );
      expect(expected.filter((key) => !ran.has(key))).toEqual([]);
    },
  );
});

function jobsDue(team: Parameters<typeof dueSlots>[0], now: string) {
  return dueSlots(team, new Date(now)).map(({ job }) => job);
}

function digestAt(now: string) {
  return dueSlots(aTeam(), new Date(now)).find(({ job }) => job === 'digest');
}
