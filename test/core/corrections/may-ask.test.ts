import { describe, expect, test } from 'vitest';
import { isToConfirm, mayAsk } from '../../../src/core/corrections/may-ask.ts';

/** The newest first, `x` answered and `-` not. */
function historyOf(asked: string, wasAskedThisWeek: boolean) {
  const among = (count: number) => ({
    asked: asked.slice(0, count).length,
    answered: asked.slice(0, count).split('x').length - 1,
  });
  return { recent: among(3), longer: among(6), wasAskedThisWeek };
}

describe('a team', () => {
  test.each([
    ['', 'ask'],
    ['--', 'ask'],
    ['x--', 'ask'],
    ['--x', 'ask'],
    ['---x', 'wait'],
    ['---', 'wait'],
    ['-----x', 'wait'],
    ['------', 'stop'],
    ['------x', 'stop'],
    ['x------', 'ask'],
  ])('that was asked this week and answered %j: %s', (asked, outcome) => {
    expect(mayAsk(historyOf(asked, true))).toBe(outcome);
  });

  test('that does not answer is asked again after a week', () => {
    expect(mayAsk(historyOf('---x', false))).toBe('ask');
    expect(mayAsk(historyOf('------', false))).toBe('stop');
  });

  test('is asked to confirm on about one day in five', () => {
    const days = Array.from({ length: 1000 }, (_, day) =>
      new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
    );

    const share = days.filter((on) => isToConfirm('team-1', on)).length / days.length;

    expect(share).toBeGreaterThan(0.16);
    expect(share).toBeLessThan(0.24);
  });
});
