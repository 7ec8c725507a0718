import type { Language } from '../../core/feedback/feedback.ts';
import { createLanguageModel } from './language-model.ts';
import { storedWeights } from './stored-weights.ts';
import { wordsOfText } from './words-of-text.ts';

/** What a text's own words say of its language, before anything is believed of it. */
export interface LanguageJudgement {
  /** `foreign`: none of ours. `unsure`: ours, but not which. `nothing`: no word to go by. */
  readonly verdict: Language | 'foreign' | 'unsure' | 'nothing';
  /** 0 to 1; of an unsure one 0. */
  readonly confidence: number;
  /** The likelier of the two we read, by however little. */
  readonly nearest: Language;
  /** How many words were read. */
  readonly words: number;
}

/** One must be this many times as likely as the other, or the text does not decide. */
const MARGIN = 2;
/** A name or a slip makes one word look foreign; of a few words more must be asked. */
const FOREIGN_IN_FEW = 0.85;
const FEW_WORDS = 3;
const FOREIGN_IN_MORE = 0.5;
/** Some scripts put no space between words. */
const LETTERS_A_WORD = 5;
const SURE_OF_SCRIPT = 0.9;

const oddsOf = createLanguageModel(storedWeights());

/** Judges a text by its first 4,000 characters; names, numbers, links and markup say nothing. */
export function judgeLanguage(text: string): LanguageJudgement {
  const { words, foreignLetters } = wordsOfText(text);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const count = words.length + Math.ceil(foreignLetters / LETTERS_A_WORD);
  if (count === 0) return { verdict: 'nothing', confidence: 0, nearest: 'en', words: 0 };
  const odds = oddsOf(words);
  const nearest = odds.nl > odds.en ? 'nl' : 'en';
  if (foreignLetters > letters) {
    return { verdict: 'foreign', confidence: SURE_OF_SCRIPT, nearest, words: count };
  }
  const mayBeForeign = odds.other > Math.max(odds.nl, odds.en);
  if (mayBeForeign && odds.other >= (count > FEW_WORDS ? FOREIGN_IN_MORE : FOREIGN_IN_FEW)) {
    return { verdict: 'foreign', confidence: odds.other, nearest, words: count };
  }
  if (Math.max(odds.nl, odds.en) < MARGIN * Math.min(odds.nl, odds.en)) {
    return { verdict: 'unsure', confidence: 0, nearest, words: count };
  }
  return { verdict: nearest, confidence: odds[nearest], nearest, words: count };
}
