import { expect, test } from 'vitest';
import { countIn, hasListened } from '../../../src/core/teams/heard-in.ts';

const NOVEMBER = { from: '2026-11-01', to: '2026-11-30' };

test('what was heard in a period is counted with its first and its last day', () => {
  const heard = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => ({
    on,
    count: 2,
  }));

  expect(countIn(heard, NOVEMBER)).toBe(4);
});

test.each([
  ['long before it', ['2026-08-04'], true],
  ['in its first week', ['2026-11-07'], true],
  ['only later', ['2026-11-08', '2026-12-01'], false],
  ['never', [], false],
])('Earshot listened through a period when something was heard %s: %j is %s', (_, days, has) => {
  const heard = days.map((on) => ({ on, count: 1 }));

  expect(hasListened(heard, NOVEMBER)).toBe(has);
});
