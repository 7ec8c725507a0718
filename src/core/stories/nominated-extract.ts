import type { Feedback, Language } from '../feedback/feedback.ts';
import { ownWords } from '../feedback/own-words.ts';
import { extractsOf, FEWEST_WORDS } from './extracts-of.ts';
import { asksNotToBeShared } from './gates/asks-not-to-be-shared.ts';
import { isTraceable } from './gates/create-privacy.ts';
import { mostWords, readingTime } from './read-aloud.ts';

/** Why what a colleague tells cannot be read aloud. */
export type ToldFault =
  | { readonly kind: 'too short' | 'personal data'; readonly words: number }
  | { readonly kind: 'too long'; readonly words: number; readonly most: number };

/** Null where it can. */
export function toldFault(text: string, language: Language): ToldFault | null {
  const { words } = readingTime(text, language);
  const most = mostWords(language);
  if (isTraceable(text)) return { kind: 'personal data', words };
  if (words < FEWEST_WORDS) return { kind: 'too short', words };
  return words > most ? { kind: 'too long', words, most } : null;
}

/**
 * What is read aloud of a piece that somebody wants told: all of what a colleague told, and of a
 * customer's words the most telling part. Null where nothing may be: it need not be typical, nor
 * its turn, but it may not tell who somebody is, nor be what was asked not to be shared.
 */
export function nominatedExtract(
  { voice, verbatim, terms, language: { label } }: Feedback,
  by: {
    /** For words of which the language is not known. */
    readonly language: Language;
    readonly mayTellWho: (text: string) => boolean;
    readonly redact: (text: string) => string;
  },
): string | null {
  if (asksNotToBeShared(verbatim)) return null;
  const language = label === 'und' ? by.language : label;
  const isSafe = (text: string) => by.redact(text) === text;
  if (voice === 'employee') {
    return toldFault(verbatim, language) === null && isSafe(verbatim) ? verbatim : null;
  }
  const parts = extractsOf(ownWords(verbatim), { terms, language });
  return parts.find(({ text }) => !by.mayTellWho(text) && isSafe(text))?.text ?? null;
}
