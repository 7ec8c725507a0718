import { describe, expect, test } from 'vitest';
import { comingSlots } from '../../../src/core/time/coming-slots.ts';
import { dueInstant, dueSlots } from '../../../src/core/time/due-slots.ts';
import { aTeam } from '../../support/builders/a-team.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

function first(team: Parameters<typeof comingSlots>[0], now: string, count: number) {
  const slots: string[] = [];
  for (const { on, dueAt } of comingSlots(team, 'digest', new Date(now))) {
    if (slots.push(`${on} ${dueAt.toISOString().slice(0, 16)}`) === count) break;
  }
  return slots;
}

describe('coming slots', () => {
  test('are those of meeting days, today’s first while it can be caught up with', () => {
    expect(first(aTeam(), '2026-11-20T13:59:00Z', 2)).toEqual([
      '2026-11-20 2026-11-20T08:00',
      '2026-11-23 2026-11-23T08:00',
    ]);
    expect(first(aTeam(), '2026-11-20T14:00:00Z', 1)).toEqual(['2026-11-23 2026-11-23T08:00']);
  });

  test('are none from before the team was made', () => {
    const team = aTeam({ createdAt: new Date('2026-11-20T08:30:00Z') });

    expect(first(team, '2026-11-20T09:00:00Z', 1)).toEqual(['2026-11-23 2026-11-23T08:00']);
  });

  test.each([
    ['Europe/Amsterdam', '2026-10-24T14:00:00Z', '2026-10-25T08:00', '2026-10-26T08:00'],
    ['America/New_York', '2026-03-07T20:00:00Z', '2026-03-08T13:00', '2026-03-09T13:00'],
    ['Asia/Kolkata', '2026-03-07T20:00:00Z', '2026-03-08T03:30', '2026-03-09T03:30'],
    ['Australia/Lord_Howe', '2026-04-04T12:00:00Z', '2026-04-04T22:30', '2026-04-05T22:30'],
  ])('keep their hour over a change of the clocks in %s', (timeZone, now, one, two) => {
    const team = aTeam({ timeZone, meetingDays: EVERY_DAY });

    expect(first(team, now, 2).map((it) => it.slice(11))).toEqual([one, two]);
  });

  test('agree with what falls due, minute by minute, over the change in Lord Howe', () => {
    const team = aTeam({ timeZone: 'Australia/Lord_Howe', meetingDays: EVERY_DAY });
    const from = Date.parse('2026-04-03T00:00:00Z');

    for (let minute = 0; minute < 3 * 1440; minute += 17) {
      const now = new Date(from + minute * 60_000);
      const due = dueSlots(team, now, ['digest'])[0];
      const [coming] = comingSlots(team, 'digest', now);

      expect(coming && coming.dueAt <= now ? coming.on : undefined).toBe(due?.on);
    }
  });
});

describe('the story', () => {
  test.each([
    [0, '2026-11-20T08:45:00.000Z'],
    [15, '2026-11-20T08:30:00.000Z'],
    [120, '2026-11-20T06:45:00.000Z'],
  ])('comes %d minutes before the meeting', (storyLeadMinutes, at) => {
    const dueAt = dueInstant(aTeam({ storyLeadMinutes }), 'story', '2026-11-20');

    expect(dueAt?.toISOString()).toBe(at);
  });
});
