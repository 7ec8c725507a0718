import { sentencesIn } from '../text/sentences-in.ts';
import { wordsIn } from '../text/words-in.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { Language, TextStats } from './feedback.ts';

/** Both formulas are averages over sentences; under this many words they say nothing. */
const FEWEST_WORDS = 5;

/**
 * Reading ease from words a sentence and syllables a word. English: R. Flesch, "A new readability
 * yardstick" (1948). Dutch: W. Douma, "De leesbaarheid van landbouwbladen" (1960).
 */
const EASE = {
  en: { base: 206.835, sentence: 1.015, syllable: 84.6 },
  nl: { base: 206.84, sentence: 0.93, syllable: 77 },
} as const satisfies Record<Language, object>;

/** Counts a text's characters, words, sentences, reading ease (0 to 100) and tokens. */
export function textStats(text: string, language: Language | 'und'): TextStats {
  const words = wordsIn(text);
  const sentences = sentencesIn(text).length;
  return {
    characters: [...text].length,
    words: words.length,
    sentences,
    readability: language === 'und' ? null : readability(words, sentences, language),
    tokens: estimateTokens(text, language),
  };
}

function readability(
  words: readonly string[],
  sentences: number,
  language: Language,
): number | null {
  if (words.length < FEWEST_WORDS || sentences === 0) return null;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word, language), 0);
  const { base, sentence, syllable } = EASE[language];
  const ease = base - sentence * (words.length / sentences) - syllable * (syllables / words.length);
  return Math.round(Math.min(100, Math.max(0, ease)));
}

/** One for each run of vowels; English leaves out a silent final `e`, Dutch splits at a diaeresis. */
function countSyllables(word: string, language: Language): number {
  const plain = word.toLowerCase();
  const groups =
    language === 'en'
      ? plain.replace(/(?<=[a-z]{2}[^aeioul])e$|(?<=[^td])ed$/, '').match(/[aeiouyà-ü]+/g)
      : plain.match(/[äëïöü]?(?:ij|[aeiouyàáâèéêìíîòóôùúû])+|[äëïöü]/g);
  return Math.max(1, groups?.length ?? 1);
}
