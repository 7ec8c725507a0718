import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cameBy } from '../../../src/core/corrections/came-by.ts';
import { isFrozen } from '../../../src/core/corrections/is-frozen.ts';
import { isNoWorse } from '../../../src/core/corrections/is-no-worse.ts';
import { lastWords } from '../../../src/core/corrections/last-words.ts';
import { aCorrection } from '../../support/builders/a-correction.ts';

describe('what models are examined with', () => {
  test('is about one text in five', () => {
    const texts = Array.from({ length: 5000 }, (_, n) => `The parcel of order ${n} came late`);

    const share = texts.filter(isFrozen).length / texts.length;

    expect(share).toBeGreaterThan(0.18);
    expect(share).toBeLessThan(0.22);
  });

  test('is the same for a text however it is spaced or capitalised', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }), (words) => {
        const shouted = `  ${words.join(' \n ').toUpperCase()} `;

        expect(isFrozen(shouted)).toBe(isFrozen(words.join(' ')));
      }),
    );
  });

  test('is the last word on each aspect of a text, without what was forgotten', () => {
    const first = aCorrection({ id: '1', text: 'late', is: ['a'] });
    const feeling = aCorrection({ id: '2', text: 'late', aspect: 'sentiment', is: ['mixed'] });
    const gone = aCorrection({ id: '3', text: '' });
    const last = aCorrection({ id: '4', text: 'late', is: ['b'] });

    expect(lastWords([first, feeling, gone, last])).toEqual([feeling, last]);
  });
});

describe('a model', () => {
  const current = { n: 40, accuracy: 0.8, macroF1: 0.7 };

  test.each([
    [{ accuracy: 0.8, macroF1: 0.7 }, true],
    [{ accuracy: 0.9, macroF1: 0.7 }, true],
    [{ accuracy: 0.9, macroF1: 0.69 }, false],
    [{ accuracy: 0.79, macroF1: 0.9 }, false],
  ])('with %j is no worse: %s', (candidate, isSo) => {
    expect(isNoWorse({ n: 40, ...candidate }, current)).toBe(isSo);
  });
});

test('corrections are in order of their numbers, not of their digits', () => {
  expect(cameBy('9', '10')).toBe(true);
  expect(cameBy('10', '10')).toBe(true);
  expect(cameBy('11', '10')).toBe(false);
  expect(cameBy('100', '99')).toBe(false);
});
