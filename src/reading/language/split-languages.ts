import { toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { judgeLanguage } from './judge-language.ts';

/** Where somebody may go on in another language within a sentence. */
const CUTS = toWords(', ; - but however although maar echter hoewel');
/** A half of one word is borrowed. */
const FEWEST_WORDS = 2;
const SURE = 0.95;
/** Both halves are judged at each place: a longer sentence is a list, and would take too long. */
const MOST_WORDS = 60;

/** Sentences, one cut in two where its halves are surely in two languages. */
export function splitLanguages(
  sentences: readonly (readonly Token[])[],
): readonly (readonly Token[])[] {
  return sentences.flatMap((sentence) => {
    if (sentence.length > MOST_WORDS) return [sentence];
    const cut = sentence.findIndex((_, at) => isBetweenLanguages(sentence, at));
    return cut === -1 ? [sentence] : [sentence.slice(0, cut), sentence.slice(cut)];
  });
}

function isBetweenLanguages(sentence: readonly Token[], at: number): boolean {
  if (!CUTS.has(sentence[at]?.word ?? '')) return false;
  const before = languageOf(sentence.slice(0, at));
  return before !== null && languageOf(sentence.slice(at + 1)) === OTHER[before];
}

const OTHER = { nl: 'en', en: 'nl' } as const;

function languageOf(half: readonly Token[]): 'nl' | 'en' | null {
  const { verdict, confidence, words } = judgeLanguage(half.map(({ word }) => word).join(' '));
  if (words < FEWEST_WORDS || confidence < SURE) return null;
  return verdict === 'nl' || verdict === 'en' ? verdict : null;
}
