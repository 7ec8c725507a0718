import { MEANING_DIMENSIONS } from '../../core/feedback/meaning.ts';
import type { Lexicon } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { feelClauses } from './feel-clauses.ts';
import { type HashedFeatures, hashFeatures } from './hash-features.ts';
import { LEXICAL_FEATURES, lexicalFeatures } from './lexical-features.ts';
import { withQuestionMarks } from './with-question-marks.ts';

/** How much meaning counts beside words: more of it fits the corpus too closely. */
const VECTOR_SCALE = 1.6;

/** A text to be felt. */
export interface SaidText {
  /** As it was said; cues are looked for in it. */
  readonly text: string;
  readonly sentences: readonly (readonly Token[])[];
  /** Of the language it is read as. */
  readonly lexicon: Lexicon;
  /**
   * What a text means, of length 1 or zeros, by the static encoder that the weights were trained
   * with; null reads without.
   */
  readonly meaningOf: ((text: string) => Float32Array) | null;
  /**
   * The message that it is a part of, and where in it each sentence begins: clauses are placed
   * there. Without, the text is all of it.
   */
  readonly within?: { readonly text: string; readonly starts: readonly number[] };
}

/** What the model reads. */
export interface FeelingFeatures extends HashedFeatures {
  /** What rules found, then the meaning, then a 1. */
  readonly numbers: Float32Array;
  /** The sum of what the lexicons alone make of it: below 0 where it is ill felt. */
  readonly ruled: number;
  /** Whether the lexicons find nothing good in it, denials counted. */
  readonly isUnpraised: boolean;
}

/** Rules' features, a vector, and the one that is always there. */
export const NUMBERS = LEXICAL_FEATURES + MEANING_DIMENSIONS + 1;

/** Turns a text into what the model reads. */
export function feelingFeatures(said: SaidText): FeelingFeatures {
  const { lexicon, meaningOf } = said;
  const { text, sentences } = withQuestionMarks(said);
  const clauses = feelClauses(sentences, lexicon);
  const numbers = new Float32Array(NUMBERS);
  numbers.set(lexicalFeatures(text, sentences, clauses));
  if (meaningOf !== null) {
    numbers.set(meaningOf(said.text), LEXICAL_FEATURES);
    for (let at = LEXICAL_FEATURES; at < NUMBERS; at += 1) {
      numbers[at] = (numbers[at] ?? 0) * VECTOR_SCALE;
    }
  }
  numbers[NUMBERS - 1] = 1;
  const ruled = clauses.reduce((sum, clause) => sum + clause.sum, 0);
  return {
    ...hashFeatures(sentences, lexicon),
    numbers,
    ruled,
    isUnpraised: clauses.every(({ good }) => good === 0),
  };
}
