import { expect, test } from 'vitest';
import { isSameTheme } from '../../../src/core/themes/is-same-theme.ts';

test.each([
  [['timeout', 'ideal'], ['Timeout'], true],
  [['ideal', 'timeout'], ['timeout', 'ideal', 'bank'], true],
  [['ideal', 'refund'], ['timeout', 'ideal', 'bank'], false],
  [[], [], false],
])('themes of %j and %j are one: %s', (one, other, isOne) => {
  expect(isSameTheme({ terms: one }, { terms: other })).toBe(isOne);
});
