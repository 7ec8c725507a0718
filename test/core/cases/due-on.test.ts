import { describe, expect, test } from 'vitest';
import { dueOn } from '../../../src/core/cases/due-on.ts';
import { oneLine } from '../../../src/core/cases/one-line.ts';
import { aTeam } from '../../support/builders/a-team.ts';

const AMSTERDAM = aTeam({ timeZone: 'Europe/Amsterdam', meetingDays: [1, 4] });

const NONE = new Set<string>();

describe('a case is to be ended', () => {
  test.each([
    ['at a moment of truth on the next working day', '2026-11-18T10:00:00Z', true, '2026-11-19'],
    ['elsewhere three working days later', '2026-11-16T10:00:00Z', false, '2026-11-19'],
    ['after the weekend, when that lies between', '2026-11-20T10:00:00Z', true, '2026-11-23'],
    ['counted from the date of the team', '2026-11-18T23:30:00Z', true, '2026-11-20'],
  ])('%s', (_, openedAt, isMomentOfTruth, date) => {
    expect(dueOn(new Date(openedAt), { team: AMSTERDAM, isMomentOfTruth, holidays: NONE })).toBe(
      date,
    );
  });

  test('on a Saturday too, where the team meets then', () => {
    const team = aTeam({ meetingDays: [6] });

    const date = dueOn(new Date('2026-11-20T10:00:00Z'), {
      ...{ team, isMomentOfTruth: true, holidays: NONE },
    });

    expect(date).toBe('2026-11-21');
  });
});

test('a public holiday is no working day', () => {
  const holidays = new Set(['2026-12-25']);

  const date = dueOn(new Date('2026-12-24T10:00:00Z'), {
    ...{ team: AMSTERDAM, isMomentOfTruth: true, holidays },
  });

  expect(date).toBe('2026-12-28');
});

test('what is written of a case is one line, or nothing', () => {
  expect(oneLine('  Called her,\n\n she is   fine. ')).toBe('Called her, she is fine.');
  expect(oneLine(' \n\t')).toBeNull();
  expect(oneLine('x'.repeat(999))).toHaveLength(200);
});
