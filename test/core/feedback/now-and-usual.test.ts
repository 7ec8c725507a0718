import { expect, test } from 'vitest';
import { nowAndUsual } from '../../../src/core/feedback/now-and-usual.ts';

const ON = '2026-11-20';

test('counts the last thirty days, and what is usual in as many before them', () => {
  const counted = [day('2026-10-21', 40), day('2026-10-22', 3), day(ON, 1)];

  expect(nowAndUsual(counted, { on: ON, heard: [{ on: '2026-09-01' }] })).toEqual({
    now: 4,
    usual: 24,
  });
});

test('two weeks before the last thirty days are needed to know what is usual', () => {
  expect(nowAndUsual([], { on: ON, heard: [{ on: '2026-10-08' }] }).usual).toBe(0);
  expect(nowAndUsual([], { on: ON, heard: [{ on: '2026-10-09' }] }).usual).toBeNull();
  expect(nowAndUsual([], { on: ON, heard: [] }).usual).toBeNull();
});

function day(on: string, count: number) {
  return { on, count };
}
