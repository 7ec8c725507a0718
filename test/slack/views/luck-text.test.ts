import { expect, test } from 'vitest';
import { luckText } from '../../../src/slack/views/luck-text.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

test.each([
  [4, 'about once in a week'],
  [40, 'about once in 9 weeks'],
  [183, 'about once in 9 months'],
  [365, 'about once in 18 months'],
  [487, 'about once in 2 years'],
  [2_700, 'about once in 11 years'],
  [1e12, 'less than once in 20 years'],
])('evidence %d is what luck alone shows %s', (evidence, chance) => {
  expect(luckText(anAlert({ evidence }), 'en')).toBe(
    `Luck alone shows this ${chance} for a score like this.`,
  );
});

test.each([
  [9, 'about once in 2 years'],
  [8, 'less than once in 16 months'],
])('of %d answers in three days it says no more than is known: %s', (n, chance) => {
  expect(luckText(anAlert({ n, evidence: 487 }), 'en')).toContain(chance);
});

test.each([
  [720, 'less than once in 23 months'],
  [30, 'less than once in 4 weeks'],
])('what is guaranteed by evidence %d is rounded down: %s', (evidence, chance) => {
  expect(luckText(anAlert({ n: 3, evidence }), 'en')).toContain(chance);
});

test('is said in Dutch too', () => {
  expect(luckText(anAlert({ evidence: 487 }), 'nl')).toBe(
    'Puur toeval geeft dit bij zo’n score ongeveer eens in de 2 jaar.',
  );
  expect(luckText(anAlert({ evidence: 365, n: 3 }), 'nl')).toBe(
    'Puur toeval geeft dit bij zo’n score minder dan eens in de 12 maanden.',
  );
});
