import { expect, test } from 'vitest';
import { tonesInTurn } from '../../../../src/core/stories/gates/tones-in-turn.ts';
import type { Tone } from '../../../../src/core/stories/tone.ts';

const BOTH = new Set<Tone>(['pain', 'praise']);

test('both tones may begin', () => {
  expect(tonesInTurn([], BOTH)).toEqual({
    allowed: ['pain', 'praise'],
    balanced: ['pain', 'praise'],
  });
});

test('after two of a tone only the other one comes', () => {
  expect(tonesInTurn(['pain', 'pain', 'praise'], BOTH).allowed).toEqual(['praise']);
  expect(tonesInTurn(['praise', 'pain', 'praise'], BOTH).allowed).toEqual(['pain', 'praise']);
});

test('twelve of twenty is as much as either has', () => {
  const pains = Array.from({ length: 12 }, (): Tone => 'pain');
  const told: readonly Tone[] = ['praise', ...pains, ...times(6, 'praise')];

  expect(tonesInTurn(told, BOTH)).toEqual({ allowed: ['pain', 'praise'], balanced: ['praise'] });
  expect(tonesInTurn(told.map(other), BOTH).balanced).toEqual(['pain']);
});

test('what was told before the last twenty does not count', () => {
  const told = [...times(1, 'praise'), ...times(9, 'pain'), ...times(9, 'praise')];

  expect(tonesInTurn([...told, ...times(50, 'pain')], BOTH).balanced).toEqual(['pain', 'praise']);
});

test('where only one tone is heard, it goes on', () => {
  expect(tonesInTurn(['pain', 'pain'], new Set(['pain'])).allowed).toEqual(['pain']);
  expect(tonesInTurn([], new Set()).allowed).toEqual([]);
});

function times(count: number, tone: Tone): readonly Tone[] {
  return Array.from({ length: count }, () => tone);
}

function other(tone: Tone): Tone {
  return tone === 'pain' ? 'praise' : 'pain';
}
