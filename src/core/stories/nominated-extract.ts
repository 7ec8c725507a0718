import type { Feedback, Language } from '../feedback/feedback.ts';
import { ownWords } from '../feedback/own-words.ts';
import { extractsOf, FEWEST_WORDS } from './extracts-of.ts';
import { asksNotToBeShared } from './gates/asks-not-to-be-shared.ts';
import { isTraceable } from './gates/create-privacy.ts';
import type { NominationFault } from './nomination.ts';
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
export function nominatedExtract(piece: Feedback, by: ReadBy): string | null {
  const { voice, verbatim } = piece;
  if (asksNotToBeShared(verbatim)) return null;
  const isSafe = (text: string) => by.redact(text) === text;
  if (voice === 'employee') {
    return toldFault(verbatim, languageOf(piece, by)) === null && isSafe(verbatim)
      ? verbatim
      : null;
  }
  return partsOf(piece, by).find(({ text }) => !by.mayTellWho(text) && isSafe(text))?.text ?? null;
}

/** Why nothing of a piece may be read aloud that was not asked not to be shared; null where some is. */
export function nominationFault(piece: Feedback, by: ReadBy): NominationFault | null {
  if (nominatedExtract(piece, by) !== null) return null;
  return partsOf(piece, by).length === 0 ? 'nothing to read aloud' : 'may tell who';
}

/** What is asked of words before they are read aloud. */
interface ReadBy {
  /** For words of which the language is not known. */
  readonly language: Language;
  readonly mayTellWho: (text: string) => boolean;
  readonly redact: (text: string) => string;
}

function partsOf(piece: Feedback, by: ReadBy) {
  const { verbatim, terms } = piece;
  return extractsOf(ownWords(verbatim), { terms, language: languageOf(piece, by) });
}

function languageOf({ language: { label } }: Feedback, by: ReadBy): Language {
  return label === 'und' ? by.language : label;
}
