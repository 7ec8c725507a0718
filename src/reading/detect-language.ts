import { eld } from 'eld/extrasmall';
import type { Language, Reading } from '../core/feedback/feedback.ts';
import { STOP_WORDS } from './stop-words.ts';

/** What says nothing about the language: links, placeholders, shortcodes, words with digits. */
const NOISE =
  /https?:\S+|www\.\S+|\[[a-z ]{2,12}\]|:[a-z0-9_+-]{1,60}:|[@#]\S+|\b[\p{L}]*\p{N}[\p{L}\p{N}]*\b/giu;
/** eld itself looks at no more than a few hundred bytes. */
const MOST_CHARACTERS = 600;
/** Up to this many words, n-grams alone decide little. */
const SHORT_WORDS = 4;
/** eld names these where a short text is Dutch. */
const NEAR_DUTCH = new Set(['af', 'nds', 'fy', 'li', 'lb']);

/** Short words of CX that the n-grams of a general corpus often miss. */
const OWN_WORDS: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:kapot|werkt|lukt|duurt|traag|slecht|goed|fijn|leuk|mooi|bestelling|betaling|betalen|bezorgd|levering|geld|terug|klant|klantenservice|storing|fout|foutmelding|graag|bedankt|helaas|geweldig|inloggen|wachtwoord|pakket|verzending|retour|duidelijk|handig|prima|waarom|kunnen|weg|cijfer)\b|\w(?:ij|oe[nt]|aa[nrt]|uu|eeuw|sch)\w/giu,
  en: /\b(?:broken|works|working|doesn't|slow|bad|good|great|nice|order|payment|delivery|shipping|money|refund|crash(?:es|ed)?|support|error|thanks|awesome|login|password|confusing|love|easy|terrible|please|can't|worst|why)\b|\w(?:ough|th|tion|ing)\b|\bwh\w|\bth\w/giu,
};

/** What is seen of a text's language before it is decided. */
interface Evidence {
  readonly words: readonly string[];
  /** By n-grams, an ISO 639-1 code; empty where they say nothing. */
  readonly detected: string;
  readonly isReliable: boolean;
  /** Which of the two its own words point at, and by how many of them. */
  readonly voted: Language;
  readonly lead: number;
}

/**
 * Tells Dutch and English apart, and both from anything else (`und`).
 *
 * A text too short to tell takes `usual`, the channel's language, with a confidence of at most
 * 0.6, because that is what is believed of it; a text in another language stays `und`.
 */
export function detectLanguage(text: string, usual: Language): Reading['language'] {
  const clean = text.slice(0, MOST_CHARACTERS).replace(NOISE, ' ');
  const words = clean.toLowerCase().match(/\p{L}[\p{L}'’]*/gu) ?? [];
  if (words.length === 0) return { label: 'und', confidence: 0 };
  const measured = eld.detect(clean);
  const dutchLead = votesFor('nl', clean, words) - votesFor('en', clean, words);
  const evidence: Evidence = {
    words,
    detected: NEAR_DUTCH.has(measured.language) ? 'nl' : measured.language,
    isReliable: measured.isReliable(),
    voted: dutchLead > 0 ? 'nl' : 'en',
    lead: Math.abs(dutchLead),
  };
  return words.length <= SHORT_WORDS ? shortLanguage(evidence, usual) : longLanguage(evidence);
}

function votesFor(language: Language, text: string, words: readonly string[]): number {
  const other = language === 'nl' ? 'en' : 'nl';
  const own = words.filter(
    (word) => STOP_WORDS[language].has(word) && !STOP_WORDS[other].has(word),
  );
  return own.length + (text.match(OWN_WORDS[language])?.length ?? 0);
}

function longLanguage(evidence: Evidence): Reading['language'] {
  const { detected, voted, lead, words, isReliable } = evidence;
  if (detected !== 'nl' && detected !== 'en') {
    if (lead > words.length / 3) return { label: voted, confidence: 0.6 };
    return { label: 'und', confidence: isReliable ? 0.9 : 0.6 };
  }
  if (lead === 0 || voted === detected) {
    return { label: detected, confidence: isReliable ? 0.98 : 0.85 };
  }
  return { label: lead > words.length / 4 ? voted : detected, confidence: 0.6 };
}

function shortLanguage(
  { words, lead, voted, detected }: Evidence,
  usual: Language,
): Reading['language'] {
  const isLatin = words.some((word) => /\p{Script=Latin}/u.test(word));
  if (!isLatin) return { label: 'und', confidence: 0.9 };
  if (lead > 0) return { label: voted, confidence: lead > 1 ? 0.95 : 0.8 };
  return { label: usual, confidence: detected === usual ? 0.6 : 0.4 };
}
