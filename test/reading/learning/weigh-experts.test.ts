import { expect, test } from 'vitest';
import { createBreath } from '../../../src/reading/learning/create-breath.ts';
import {
  chancesOf,
  type HeldOut,
  type Votes,
  weighExperts,
} from '../../../src/reading/learning/weigh-experts.ts';

const USUAL = { words: 0.5, parts: 0.5, meaning: 0.5, feeling: 0.5, nearest: 0.5 };
const SAY_NOTHING = [0, 0];

function votes(but: Partial<Record<keyof Votes, readonly number[]>>): Votes {
  const of = (expert: keyof Votes) => Float32Array.from(but[expert] ?? SAY_NOTHING);
  return {
    words: of('words'),
    parts: of('parts'),
    meaning: of('meaning'),
    feeling: of('feeling'),
    nearest: of('nearest'),
  };
}

/** The first label each time: words are right four times of five, meanings every other time. */
const HELD_OUT: readonly HeldOut[] = Array.from({ length: 100 }, (_, at) => ({
  votes: votes({
    words: at % 5 === 0 ? [0, 2] : [2, 0],
    meaning: at % 2 === 0 ? [0, 2] : [2, 0],
  }),
  targets: Float32Array.of(1, 0),
  weight: 1,
}));

test('weighs an expert by how often it is right, and one that knows nothing hardly', async () => {
  const weights = await weighExperts(HELD_OUT, USUAL, { count: 'one', breathe: createBreath() });

  // Right four times of five is log(4) in odds, which a vote of 2 says at a weight of 0.69.
  expect(weights.words).toBeCloseTo(Math.log(4) / 2, 1);
  expect(weights.meaning).toBeLessThan(0.1);
  expect(weights.nearest).toBe(USUAL.nearest);
});

test('never holds against a label what an expert says for it', async () => {
  const liar = HELD_OUT.map((text) => ({ ...text, votes: votes({ parts: [0, 3] }) }));

  const weights = await weighExperts(liar, USUAL, { count: 'one', breathe: createBreath() });

  expect(weights.parts).toBe(0);
});

test('gives labels that may both hold chances of their own', () => {
  const chances = chancesOf(votes({ words: [4, 4] }), USUAL, 'many');

  expect(Array.from(chances)).toEqual([expect.closeTo(0.88, 2), expect.closeTo(0.88, 2)]);
});
