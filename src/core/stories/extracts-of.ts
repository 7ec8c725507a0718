import type { Language } from '../feedback/feedback.ts';
import { fold } from '../text/fold.ts';
import { sentencesIn } from '../text/sentences-in.ts';
import { wordsIn } from '../text/words-in.ts';
import { mostWords } from './read-aloud.ts';
import { vividnessOf } from './worth/vividness-of.ts';

/** Words: fewer are no story. */
export const FEWEST_WORDS = 15;

const BEST_WORDS = 30;

const MOST_SENTENCES = 3;

/** More sentences than anybody needs to be told in; a pasted page has hundreds. */
const LOOKED_AT = 60;

/** A part of a verbatim that can be read aloud. */
export interface Extract {
  readonly text: string;
  /** How well it lets one see it happen, 0 to 1. */
  readonly vivid: number;
  /** How much of what the whole is about is in it: the share of its terms, 0 to 1. */
  readonly whole: number;
}

/**
 * The parts of a verbatim to read aloud: one to three whole consecutive sentences of at least
 * 15 words that take twenty seconds at most, to the letter; the most telling first (vivid, and
 * about what the whole is about), then the nearest to 30 words, then as they stand.
 */
export function extractsOf(
  verbatim: string,
  { terms, language }: { readonly terms: readonly string[]; readonly language: Language },
): readonly Extract[] {
  const most = mostWords(language);
  const sentences = sentencesIn(verbatim)
    .slice(0, LOOKED_AT)
    .map(({ start, end }) => ({ start, end, words: wordsIn(verbatim.slice(start, end)).length }));
  const folded = terms.map(fold);
  return sentences
    .flatMap((_, first) =>
      Array.from({ length: MOST_SENTENCES }, (_, more) => sentences.slice(first, first + more + 1)),
    )
    .flatMap((run, at) => {
      const [first, last] = [run[0], run.at(-1)];
      const words = run.reduce((sum, sentence) => sum + sentence.words, 0);
      const isRepeated = run.length <= at % MOST_SENTENCES;
      if (!first || !last || isRepeated || words < FEWEST_WORDS || words > most) return [];
      return { text: verbatim.slice(first.start, last.end), words };
    })
    .map(({ text, words }) => ({
      text,
      vivid: vividnessOf(text),
      whole: shareIn(fold(text), folded),
      off: Math.abs(words - BEST_WORDS),
    }))
    .toSorted((a, b) => b.vivid + b.whole - a.vivid - a.whole || a.off - b.off)
    .map(({ off: _, ...extract }) => extract);
}

function shareIn(text: string, terms: readonly string[]): number {
  if (terms.length === 0) return 0;
  return terms.filter((term) => text.includes(term)).length / terms.length;
}
