import { FEATURE_COUNT, wordFeatures } from '../../../src/reading/language/word-features.ts';
import type { TrainingExample } from './training-example.ts';

/** Weights before they are made small. */
export interface FittedLanguage {
  /** Two a feature: for Dutch and for English over any other. */
  readonly table: Float32Array;
  readonly bias: readonly [nl: number, en: number];
}

const LEARNING_RATE = 0.3;
/** Pulls weights that are seldom needed back to nothing, so that shared places hurt less. */
const DECAY = 1e-5;

/**
 * Fits the softmax of `createLanguageModel` by stochastic gradient steps (Adagrad), one pass over
 * each epoch's examples in the order given.
 */
export function fitLanguage(epochs: Iterable<readonly TrainingExample[]>): FittedLanguage {
  const table = new Float32Array(2 * FEATURE_COUNT);
  const squares = new Float32Array(2 * FEATURE_COUNT).fill(0.1);
  const bias: [number, number] = [0, 0];
  const known = new Map<string, Int32Array>();
  for (const examples of epochs) for (const example of examples) learn(example);
  return { table, bias };

  function learn({ words, target, weight }: TrainingExample): void {
    const scale = 1 / Math.sqrt(words.length);
    const sums: [number, number] = [0, 0];
    for (const word of words) {
      eachFeature(word, (at, share) => {
        sums[0] += share * (table[at] ?? 0);
        sums[1] += share * (table[at + 1] ?? 0);
      });
    }
    const nl = Math.exp(bias[0] + sums[0] * scale);
    const en = Math.exp(bias[1] + sums[1] * scale);
    const gradients = [nl / (nl + en + 1) - target[0], en / (nl + en + 1) - target[1]] as const;
    bias[0] -= 0.002 * weight * gradients[0];
    bias[1] -= 0.002 * weight * gradients[1];
    for (const word of words) {
      eachFeature(word, (at, share) => {
        step(at, weight * gradients[0] * scale * share);
        step(at + 1, weight * gradients[1] * scale * share);
      });
    }
  }

  function step(at: number, loss: number): void {
    const value = table[at] ?? 0;
    const gradient = loss + DECAY * value;
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    table[at] = value - (LEARNING_RATE * gradient) / Math.sqrt(square);
  }

  function eachFeature(word: string, visit: (at: number, share: number) => void): void {
    let places = known.get(word);
    if (places === undefined) {
      places = Int32Array.from(wordFeatures(word), (place) => 2 * place);
      known.set(word, places);
    }
    const grams = places.length - 1;
    const share = 1 / Math.sqrt(grams);
    for (let i = 0; i < grams; i += 1) visit(places[i] ?? 0, share);
    visit(places[grams] ?? 0, 1);
  }
}
