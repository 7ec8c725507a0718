import { sentencesIn } from '../text/sentences-in.ts';
import { wordsIn } from '../text/words-in.ts';
import { vividnessOf } from './vividness-of.ts';

/** Long enough to be a story, short enough to be read aloud in about twenty seconds. */
const WORDS = { from: 15, best: 30, to: 60 };

const MOST_SENTENCES = 3;

/** A placeholder of personal data, such as `[email]`: a story with a hole is not read aloud. */
const PLACEHOLDER = /\[\p{L}[\p{L}\d _-]*\]/u;

/**
 * The part of a verbatim to read aloud: one to three whole consecutive sentences of 15 to 60
 * words, to the letter; the most vivid, then the nearest to 30 words, then the first. Null when
 * there is none.
 */
export function extract(verbatim: string): string | null {
  const sentences = sentencesIn(verbatim);
  return (
    sentences
      .flatMap(({ start }, first) =>
        sentences.slice(first, first + MOST_SENTENCES).map(({ end }) => verbatim.slice(start, end)),
      )
      .map((text) => ({ text, words: wordsIn(text).length, vividness: vividnessOf(text) }))
      .filter(
        ({ text, words }) => words >= WORDS.from && words <= WORDS.to && !PLACEHOLDER.test(text),
      )
      .toSorted(
        (a, b) =>
          b.vividness - a.vividness ||
          Math.abs(a.words - WORDS.best) - Math.abs(b.words - WORDS.best),
      )
      .at(0)?.text ?? null
  );
}
