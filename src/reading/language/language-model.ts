import { wordFeatures } from './word-features.ts';

/** How likely a text is in each language; they add up to 1. */
interface LanguageOdds {
  readonly nl: number;
  readonly en: number;
  readonly other: number;
}

/** What training leaves behind. */
export interface LanguageWeights {
  /** Two signed bytes a feature, how much it speaks for Dutch and for English over any other. */
  readonly table: Int8Array;
  /** What one step of a byte is worth. */
  readonly step: number;
  /** Dutch and English before a word is read. */
  readonly bias: readonly [nl: number, en: number];
  /** Softens what is claimed until it is as often right as it says; 1 leaves it. */
  readonly temperature: number;
}

/** Tells how likely the words, in lower case and in order, are in each language. */
export type LanguageModel = (words: readonly string[]) => LanguageOdds;

/**
 * A softmax over hashed character n-grams and words (see `wordFeatures`).
 *
 * Each word adds the mean of its n-grams and its own weight; the sum is divided by the square
 * root of the number of words, because the words of one text do not speak independently.
 */
export function createLanguageModel(weights: LanguageWeights): LanguageModel {
  const { table, step, bias, temperature } = weights;

  return (words) => {
    let nl = 0;
    let en = 0;
    for (const word of words) {
      const places = wordFeatures(word);
      const grams = places.length - 1;
      places.forEach((place, at) => {
        const share = at < grams ? 1 / Math.sqrt(grams) : 1;
        nl += share * (table[2 * place] ?? 0);
        en += share * (table[2 * place + 1] ?? 0);
      });
    }
    const scale = step / Math.sqrt(Math.max(1, words.length));
    return softmax((bias[0] + nl * scale) / temperature, (bias[1] + en * scale) / temperature);
  };
}

/** With `other` held at 0. */
function softmax(nl: number, en: number): LanguageOdds {
  const most = Math.max(nl, en, 0);
  const parts = [Math.exp(nl - most), Math.exp(en - most), Math.exp(-most)] as const;
  const sum = parts[0] + parts[1] + parts[2];
  return { nl: parts[0] / sum, en: parts[1] / sum, other: parts[2] / sum };
}
