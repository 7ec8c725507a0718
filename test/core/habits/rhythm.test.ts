import { describe, expect, test } from 'vitest';
import { betterTimes } from '../../../src/core/habits/better-times.ts';
import { isStoryDue } from '../../../src/core/habits/is-story-due.ts';
import { type Rhythm, rhythmOn } from '../../../src/core/habits/rhythm.ts';
import { storyDaysOf } from '../../../src/core/habits/story-day.ts';
import type { SignKind, StorySign } from '../../../src/core/habits/story-sign.ts';
import { streakOf } from '../../../src/core/habits/streak-of.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { datesOf } from '../../../src/core/time/dates-of.ts';
import { weekdayOf } from '../../../src/core/time/weekday-of.ts';

/** A Monday. */
const START = '2026-09-07';

describe('a streak', () => {
  test.each([
    ['ddd', 3],
    ['', 0],
    ['.', 0],
    ['dd.ddd', 5],
    ['d.dddd.ddd', 8],
    ['ddd.ddd.dd', 5],
    ['dddd..', 0],
    ['dddd.', 4],
  ])('of stories %s is %i: one missed among any five is forgiven', (told, streak) => {
    expect(streakOf(storyDaysOf(signsOf(told)))).toBe(streak);
  });

  test('is not broken by what never arrived', () => {
    const lost = [2, 3].map((day) => sign(day, 'undelivered'));

    expect(streakOf(storyDaysOf([...signsOf('dd..d'), ...lost]))).toBe(3);
  });
});

describe('the rhythm', () => {
  test.each<[string, Rhythm]>([
    ['', 'every meeting'],
    ['..', 'every meeting'],
    ['...', 'twice a week'],
    ['..r...', 'twice a week'],
    ['......', 'weekly'],
    ['...r', 'every meeting'],
    ['......d', 'twice a week'],
    ['.........', 'asking'],
    ['............', 'stopped'],
    ['.........t', 'weekly'],
    ['.........t...', 'stopped'],
    ['.........ttt.........', 'asking'],
    ['............t', 'asking'],
  ])('after stories %s is: %s', (told, rhythm) => {
    expect(rhythmOn(signsOf(told), dayAfter(told)).rhythm).toBe(rhythm);
  });

  test('does not count the story of the day itself, which is not over', () => {
    expect(rhythmOn(signsOf('...'), addDays(START, 2)).rhythm).toBe('every meeting');
  });

  test('begins anew when somebody wants that', () => {
    const stopped = signsOf('............');
    const revived: StorySign = { teamId: 'team-1', on: addDays(START, 20), kind: 'revived' };

    expect(rhythmOn([...stopped, revived], addDays(START, 20)).rhythm).toBe('every meeting');
    expect(rhythmOn([...stopped, revived], addDays(START, 19)).rhythm).toBe('stopped');
  });

  test('is heard of late too: a reaction to the last one brings a stopped story back', () => {
    const stopped = signsOf('............');

    expect(rhythmOn([...stopped, sign(11, 'reacted')], addDays(START, 30)).rhythm).toBe('weekly');
  });

  test('asks once, with the first story after nine that nobody looked at', () => {
    expect(rhythmOn(signsOf('.........'), dayAfter('.........')).ignored).toBe(0);
    expect(rhythmOn(signsOf('..........'), dayAfter('..........')).ignored).toBe(1);
  });

  test('lived day by day, a team that ignores it hears of it twelve times in ten weeks', () => {
    const told: string[] = [];
    for (const on of datesOf({ from: START, to: addDays(START, 69) })) {
      const signs = told.map((date): StorySign => ({ teamId: 'team-1', on: date, kind: 'told' }));
      const isMeeting = weekdayOf(on) <= 5;
      if (isMeeting && isStoryDue(rhythmOn(signs, on).rhythm, told.at(-1) ?? null, on)) {
        told.push(on);
      }
    }

    expect(told).toEqual([
      ...['2026-09-07', '2026-09-08', '2026-09-09'],
      ...['2026-09-14', '2026-09-17', '2026-09-21'],
      ...['2026-09-28', '2026-10-05', '2026-10-12'],
      ...['2026-10-19', '2026-10-26', '2026-11-02'],
    ]);
  });
});

test('other times to meet at are three, and an hour away from the one there is', () => {
  expect(betterTimes('09:45')).toEqual(['11:30', '13:00', '14:30']);
  expect(betterTimes('13:00')).toEqual(['09:00', '10:00', '14:30']);
  expect(betterTimes('20:00')).toEqual(['09:00', '11:30', '14:30']);
});

/** A story a day: `d` was discussed, `r` reacted to, `t` had a button pressed, of `.` nothing. */
function signsOf(told: string): StorySign[] {
  const kinds: Readonly<Record<string, SignKind>> = { d: 'discussed', r: 'reacted', t: 'pressed' };
  return [...told].flatMap((what, day) => {
    const kind = kinds[what];
    return [sign(day, 'told'), ...(kind === undefined ? [] : [sign(day, kind)])];
  });
}

function sign(day: number, kind: SignKind): StorySign {
  return { teamId: 'team-1', on: addDays(START, day), kind };
}

function dayAfter(told: string): string {
  return addDays(START, told.length);
}
