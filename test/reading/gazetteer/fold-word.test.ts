import { expect, test } from 'vitest';
import { foldWord } from '../../../src/reading/gazetteer/fold-word.ts';

test.each([
  ['Şahin', 'sahin'],
  ['Łukasz', 'lukasz'],
  ['Bjørn', 'bjorn'],
  ['Þór', 'thor'],
  ['O’Brien', "o'brien"],
  ['Anne-Marie', 'anne-marie'],
])('%s is looked up as %s', (word, expected) => {
  expect(foldWord(word)).toBe(expected);
});
