import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTooDeep } from '../../../src/slack/receiving/is-too-deep.ts';

test('64 levels are fine and 65 are not', () => {
  expect(isTooDeep(`${'['.repeat(64)}${']'.repeat(64)}`)).toBe(false);
  expect(isTooDeep(`${'['.repeat(65)}${']'.repeat(65)}`)).toBe(true);
  expect(isTooDeep('{"a":'.repeat(65))).toBe(true);
});

test('brackets inside of texts do not count, however they are quoted', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const json = JSON.stringify({ text: `${text}\\"${'[{'.repeat(100)}` });

      expect(isTooDeep(json)).toBe(false);
      expect(isTooDeep(`[${json},${'['.repeat(70)}`)).toBe(true);
    }),
  );
});
