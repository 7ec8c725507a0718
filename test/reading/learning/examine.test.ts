import { expect, test } from 'vitest';
import { examine } from '../../../src/reading/learning/examine.ts';

const about = (is: readonly string[], answer: readonly string[]) =>
  ({ aspect: 'touchpoint', is, answer }) as const;

test('counts who was right, over all and a label', () => {
  const examined = examine([
    about(['pay'], ['pay']),
    about(['pay'], ['pay']),
    about(['pay'], ['login']),
    about(['login'], ['login']),
  ]);

  // pay: 2 hits, 1 missed, none false: 4/5; login: 1 hit, none missed, 1 false: 2/3.
  expect(examined).toEqual({ n: 4, accuracy: 0.75, macroF1: (4 / 5 + 2 / 3) / 2 });
});

test('to abstain is right where nothing was it, and wrong elsewhere', () => {
  expect(examine([about([], []), about(['pay'], [])])).toMatchObject({ accuracy: 0.5 });
});

test('kinds are right only all together', () => {
  const kind = { aspect: 'kind', is: ['bug', 'complaint'] } as const;

  expect(examine([{ ...kind, answer: ['complaint', 'bug'] }]).accuracy).toBe(1);
  expect(examine([{ ...kind, answer: ['bug'] }]).accuracy).toBe(0);
});

test('nothing to examine is no score', () => {
  expect(examine([])).toEqual({ n: 0, accuracy: 0, macroF1: 0 });
});
