import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNearSame, nearSame } from '../../../src/core/feedback/near-same.ts';

const TEXT = 'The payment page hung after I chose my bank, so I paid twice for order 1234.';

describe('texts that are literally the same', () => {
  test.each([
    ['another case and other white space', TEXT.toUpperCase().replaceAll(' ', '  ')],
    ['another number', TEXT.replace('1234', '98765')],
    ['a slip of the keyboard', TEXT.replace('payment', 'paymnt')],
    ['a greeting before them', `Hi there, ${TEXT}`],
    ['a placeholder after them', `${TEXT} [email]`],
  ])('are found with %s', (_how, copy) => {
    expect(isNearSame(TEXT, copy)).toBe(true);
  });

  test('accents make no difference', () => {
    expect(nearSame('één café te véél', 'een cafe te veel')).toBe(1);
  });
});

describe('texts that are not', () => {
  test.each([
    'The payment page hung twice.',
    'My bank took the money two times after the page froze.',
    '',
    '😀',
  ])('are left apart: %s', (other) => {
    expect(isNearSame(TEXT, other)).toBe(false);
  });

  test('what has no letters is like nothing, not even itself', () => {
    expect(nearSame('123', '123')).toBe(0);
  });
});

test('is a share, the same from both sides, and whole for a text with letters and itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const same = nearSame(one, other);

      expect(same).toBeGreaterThanOrEqual(0);
      expect(same).toBeLessThanOrEqual(1);
      expect(nearSame(other, one)).toBe(same);
      if (/[a-z]/.test(one)) expect(nearSame(`x${one}`, `x${one}`)).toBe(1);
    }),
  );
});
