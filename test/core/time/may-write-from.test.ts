import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayTellFrom } from '../../../src/core/time/may-tell-from.ts';
import { mayWriteFrom } from '../../../src/core/time/may-write-from.ts';
import { wallClockAt } from '../../../src/core/time/wall-clock-at.ts';
import { aTeam } from '../../support/builders/a-team.ts';

const NIGHT = { from: '18:30', to: '07:30' };
const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
];

function writtenFrom(at: string, timeZone: string, quietHours = NIGHT): string {
  return mayWriteFrom({ timeZone, quietHours }, new Date(at)).toISOString();
}

describe('quiet hours', () => {
  test.each([
    ['in the evening until the morning after', '2026-11-20T18:00:00Z', '2026-11-21T06:30:00.000Z'],
    ['after midnight until that morning', '2026-11-20T23:30:00Z', '2026-11-21T06:30:00.000Z'],
    ['from their first minute', '2026-11-20T17:30:00Z', '2026-11-21T06:30:00.000Z'],
    ['not at their end', '2026-11-21T06:30:00Z', '2026-11-21T06:30:00.000Z'],
    ['not by day', '2026-11-20T12:00:00Z', '2026-11-20T12:00:00.000Z'],
  ])('hold in Amsterdam: %s', (_, at, from) => {
    expect(writtenFrom(at, 'Europe/Amsterdam')).toBe(from);
  });

  test('may lie within one day, as a lunch does', () => {
    const lunch = { from: '12:00', to: '13:00' };

    expect(writtenFrom('2026-11-20T11:15:00Z', 'Europe/Amsterdam', lunch)).toBe(
      '2026-11-20T12:00:00.000Z',
    );
  });

  test.each([
    // The night of the change is 13 hours there in autumn, 12 in spring.
    ['Europe/Amsterdam', '2026-10-24T17:00:00Z', '2026-10-25T06:30:00.000Z'],
    ['Europe/Amsterdam', '2026-03-28T18:00:00Z', '2026-03-29T05:30:00.000Z'],
    ['America/New_York', '2026-11-01T00:00:00Z', '2026-11-01T12:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-20T14:00:00Z', '2026-11-21T02:00:00.000Z'],
    // Half an hour, both ways.
    ['Australia/Lord_Howe', '2026-04-04T09:00:00Z', '2026-04-04T21:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-03T09:00:00Z', '2026-10-03T20:30:00.000Z'],
  ])('end at 07:30 of the clock in %s when it changes, asked at %s', (timeZone, at, from) => {
    expect(writtenFrom(at, timeZone)).toBe(from);
  });

  test('that end in an hour shown twice end the first time, and in one skipped after it', () => {
    const early = { from: '22:00', to: '02:30' };

    expect(writtenFrom('2026-10-25T00:10:00Z', 'Europe/Amsterdam', early)).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(writtenFrom('2026-10-25T01:10:00Z', 'Europe/Amsterdam', early)).toBe(
      '2026-10-25T01:10:00.000Z',
    );
    expect(writtenFrom('2026-03-29T00:10:00Z', 'Europe/Amsterdam', early)).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });

  test('never hold for a day, and what they let through is outside them', () => {
    const times = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => new Date(minute * 60_000).toISOString().slice(11, 16));
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
        times,
        times,
        (timeZone, at, from, to) => {
          fc.pre(from !== to);
          const team = { timeZone, quietHours: { from, to } };

          const may = mayWriteFrom(team, at);

          expect(may.getTime()).toBeGreaterThanOrEqual(at.getTime());
          expect(may.getTime() - at.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
          if (may > at) {
            const shown = new Date(wallClockAt(may, timeZone)).toISOString().slice(11, 16);
            // A skipped end is made up for by as much as was skipped, at most an hour here.
            expect(shown >= to || to > '23:00').toBe(true);
          }
        },
      ),
    );
  });
});

describe('a digest', () => {
  const due = { job: 'digest', on: '2026-11-20' } as const;
  const evening = new Date('2026-11-20T19:00:00Z');

  test('that is late and comes up in quiet hours waits for their end', () => {
    const team = aTeam({ quietHours: { from: '12:00', to: '14:00' }, digestAt: '09:00' });
    const noon = new Date('2026-11-20T11:30:00Z');

    expect(mayTellFrom(team, { ...due, isLate: true }, noon)).toEqual(
      new Date('2026-11-20T13:00:00Z'),
    );
  });

  test.each([
    ['on the next day', { quietHours: NIGHT, digestAt: '15:00' }, evening],
    [
      'on the next day, though soon',
      { quietHours: { from: '22:00', to: '00:30' }, digestAt: '21:00' },
      new Date('2026-11-20T21:30:00Z'),
    ],
    [
      'six hours after it was due',
      { quietHours: { from: '10:00', to: '15:00' }, digestAt: '09:00' },
      new Date('2026-11-20T10:00:00Z'),
    ],
  ])('that would come after them %s does not come any more', (_, hours, at) => {
    expect(mayTellFrom(aTeam(hours), { ...due, isLate: true }, at)).toBeNull();
  });

  test.each([
    ['is on time', '19:50', false],
    ['is late, and was wanted in quiet hours', '19:00', true],
  ])('that %s does not wait', (_, digestAt, isLate) => {
    const team = aTeam({ quietHours: NIGHT, digestAt });

    expect(mayTellFrom(team, { ...due, isLate }, evening)).toEqual(evening);
  });
});
