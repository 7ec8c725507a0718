import { expect, test } from 'vitest';
import { luckText } from '../../../src/slack/views/luck-text.ts';

test.each([
  [30, 'about once in 9 weeks'],
  [137, 'about once in 9 months'],
  [274, 'about once in 18 months'],
  [365, 'about once in 2 years'],
  [2_000, 'about once in 11 years'],
  [1e12, 'less than once in 20 years'],
])('evidence %d is what luck alone shows %s', (evidence, chance) => {
  expect(luckText(evidence, 'en')).toBe(`Luck alone shows this ${chance}.`);
});

test('is said in Dutch too', () => {
  expect(luckText(365, 'nl')).toBe('Puur toeval geeft dit ongeveer eens in de 2 jaar.');
});
