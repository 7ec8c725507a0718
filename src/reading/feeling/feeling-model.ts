import type { Kind, Sentiment } from '../../core/feedback/feedback.ts';
import type { FeelingFeatures } from './feeling-features.ts';

/** The sentiments in the order of the model's first outputs. */
export const SENTIMENT_ORDER: readonly Sentiment[] = ['negative', 'neutral', 'positive', 'mixed'];
/** Where the strength of the feeling stands, -1 to 1. */
export const STRENGTH = SENTIMENT_ORDER.length;
/** The kinds in the order of the outputs behind it. */
export const KIND_ORDER: readonly Kind[] = [
  'bug',
  'complaint',
  'request',
  'praise',
  'question',
  'churn risk',
  'other',
];
export const FIRST_KIND = STRENGTH + 1;
/** Numbers that the model gives for a text. */
export const FEELING_OUTPUTS = FIRST_KIND + KIND_ORDER.length;

/** What training leaves behind; each table has `FEELING_OUTPUTS` numbers a feature. */
export interface FeelingWeights {
  readonly hashed: Int8Array;
  /** What one step of a hashed byte is worth, an output each. */
  readonly steps: Float32Array;
  /** For rules' features, then the vector's, then one that is always there. */
  readonly dense: Float32Array;
}

/**
 * Reads features into four sentiments (which add up to 1), the strength of the feeling (-1 to 1),
 * and seven kinds (0 to 1 each, several may be true); in the orders above.
 */
export type FeelingModel = (features: FeelingFeatures) => Float32Array;

/** A linear model over words, rules and meaning: a softmax, a tanh, and a sigmoid for each kind. */
export function createFeelingModel(weights: FeelingWeights): FeelingModel {
  const { steps, dense } = weights;
  // As floats: adding up rows of one kind of table runs twice as fast as of two kinds.
  const hashed = Float32Array.from(
    weights.hashed,
    (count, index) => count * (steps[index % FEELING_OUTPUTS] ?? 0),
  );

  return ({ places, amounts, numbers }) => {
    const sums = new Float32Array(FEELING_OUTPUTS);
    addRows(sums, hashed, { places, amounts });
    addRows(sums, dense, { places: null, amounts: numbers });
    return toOdds(sums);
  };
}

/** Adds the rows of a table at `places` (each in turn where null), so much of each. */
export function addRows(
  sums: Float32Array,
  table: Float32Array,
  { places, amounts }: { readonly places: Int32Array | null; readonly amounts: Float32Array },
): void {
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = amounts[index] ?? 0;
    if (amount === 0) continue;
    const from = (places === null ? index : (places[index] ?? 0)) * FEELING_OUTPUTS;
    for (let at = 0; at < FEELING_OUTPUTS; at += 1) {
      sums[at] = (sums[at] ?? 0) + amount * (table[from + at] ?? 0);
    }
  }
}

/** Turns sums into odds, in place. */
export function toOdds(sums: Float32Array): Float32Array {
  const most = Math.max(...sums.subarray(0, STRENGTH));
  let total = 0;
  for (let at = 0; at < STRENGTH; at += 1) {
    const odds = Math.exp((sums[at] ?? 0) - most);
    sums[at] = odds;
    total += odds;
  }
  for (let at = 0; at < STRENGTH; at += 1) sums[at] = (sums[at] ?? 0) / total;
  sums[STRENGTH] = Math.tanh(sums[STRENGTH] ?? 0);
  for (let at = FIRST_KIND; at < FEELING_OUTPUTS; at += 1) {
    sums[at] = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
  }
  return sums;
}
