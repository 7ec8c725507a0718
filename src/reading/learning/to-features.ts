import { countTerms, TERM_PLACES } from './count-terms.ts';
import type { Breathe } from './create-breath.ts';
import type { LearnerInput } from './example.ts';
import { type SparseVector, toUnit } from './sparse-vector.ts';

/** What the heads look at; each of unit length, or all 0 where nothing is known. */
export interface Features {
  /** Hashed stems and pairs of them. */
  readonly words: SparseVector;
  /** Hashed parts of words. */
  readonly parts: SparseVector;
  readonly meaning: SparseVector;
  /** What the base heads say and rules count: each about -1 to 1, and of no set length. */
  readonly feeling: SparseVector;
}

/** What a company's texts have in common, and so tells none of them apart. */
export interface Background {
  /** One weight a place: less common terms say more. */
  readonly termWeights: Float32Array;
  /** What is taken off every vector: their mean. */
  readonly centre: Float32Array;
  /** The same of what the base heads say and rules count. */
  readonly usual: Float32Array;
}

/** With as few texts, half their mean is chance. */
const CHANCE = 20;

export async function backgroundOf(
  inputs: readonly LearnerInput[],
  breathe: Breathe,
): Promise<Background> {
  return {
    termWeights: await weighTerms(inputs, breathe),
    centre: centreOf(inputs.map(({ dense }) => dense)),
    usual: centreOf(inputs.map(({ extra }) => extra)),
  };
}

function centreOf(vectors: readonly Float32Array[]): Float32Array {
  const centre = new Float32Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    for (let at = 0; at < centre.length; at += 1)
      centre[at] = (centre[at] ?? 0) + (vector[at] ?? 0);
  }
  return centre.map((sum) => sum / (vectors.length + CHANCE));
}

/** Inverse document frequency, smoothed: a term in every text still counts 1. */
async function weighTerms(
  inputs: readonly LearnerInput[],
  breathe: Breathe,
): Promise<Float32Array> {
  const weights = new Float32Array(TERM_PLACES);
  for (const { text } of inputs) {
    const { words, parts } = countTerms(text);
    for (const term of words.keys()) weights[term] = (weights[term] ?? 0) + 1;
    for (const term of parts.keys()) weights[term] = (weights[term] ?? 0) + 1;
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  // Most places are of no text at all: their logarithm is taken once.
  const unheard = Math.log(1 + inputs.length) + 1;
  for (let term = 0; term < TERM_PLACES; term += 1) {
    const count = weights[term] as number;
    weights[term] = count === 0 ? unheard : Math.log((1 + inputs.length) / (1 + count)) + 1;
  }
  return weights;
}

/** A text's features against this background. */
export function toFeatures(input: LearnerInput, background: Background): Features {
  const { termWeights, centre, usual } = background;
  const { words, parts } = countTerms(input.text);
  return {
    words: weighed(words, termWeights),
    parts: weighed(parts, termWeights),
    meaning: whole(meaningOf(input.dense, centre)),
    feeling: whole(input.extra.map((it, place) => it - (usual[place] ?? 0))),
  };
}

function weighed(counts: ReadonlyMap<number, number>, weights: Float32Array): SparseVector {
  const at = new Uint32Array(counts.size);
  const value = new Float32Array(counts.size);
  let next = 0;
  for (const [term, count] of counts) {
    at[next] = term;
    value[next] = (1 + Math.log(count)) * (weights[term] ?? 0);
    next += 1;
  }
  return { at, value: toUnit(value) };
}

function meaningOf(dense: Float32Array, centre: Float32Array): Float32Array {
  const isKnown = dense.some((it) => it !== 0);
  return isKnown ? toUnit(dense.map((it, at) => it - (centre[at] ?? 0))) : dense;
}

function whole(value: Float32Array): SparseVector {
  return { at: Uint32Array.from(value, (_, at) => at), value };
}
