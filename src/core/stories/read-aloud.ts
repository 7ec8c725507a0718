import type { Language } from '../feedback/feedback.ts';
import { wordsIn } from '../text/words-in.ts';

/**
 * How many words a colleague reads aloud in a second without hurry. English: 156 a minute, where
 * radio is advised 160 to 180 (E. Rodero, Text & Talk 32 (2012) 391). Dutch: as much slower as its
 * readers are with the same texts, 202 words a minute to 228, because its words are longer
 * (S. Trauzettel-Klosinski & K. Dietz, Invest. Ophthalmol. Vis. Sci. 53 (2012) 5452, read aloud).
 */
const WORDS_PER_SECOND: Readonly<Record<Language, number>> = { en: 2.6, nl: 2.3 };

/** What is read aloud before a meeting takes no longer. */
const MOST_SECONDS = 20;

/** Words that can be read aloud in the time there is: 52 in English, 46 in Dutch. */
export function mostWords(language: Language): number {
  return Math.floor(WORDS_PER_SECOND[language] * MOST_SECONDS);
}

/** How many words a text has, and in how many whole seconds it is read aloud. */
export function readingTime(
  text: string,
  language: Language,
): { readonly words: number; readonly seconds: number } {
  const words = wordsIn(text).length;
  return { words, seconds: Math.max(1, Math.round(words / WORDS_PER_SECOND[language])) };
}
