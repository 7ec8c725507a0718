import { findPersonalData } from '../../../src/reading/redaction/find-personal-data.ts';
import type { StreamPiece } from './stream.ts';

/** Looks for personal data in what is read aloud. */
export interface PrivacyCheck {
  /** By patterns and names that redaction knows nothing of. */
  isFlagged(text: string): boolean;
  /** By redaction itself, which had its turn before. */
  isRedactedAgain(text: string): boolean;
}

/** What is said in so many pieces finds nobody: a company, a city, its public account. */
const CROWD = 5;

const PATTERNS: readonly RegExp[] = [
  // Mail addresses, links, IBANs, anything of seven digits and more, order and booking codes.
  /\S+@\S+\.\S+/u,
  /\bhttps?:|\bwww\./iu,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,}/u,
  /\d(?:[ ().\-/]?\d){6,}/u,
  /\b(?:order|booking|ticket|reference|confirmation|record locator|pnr|case|bestelnummer|klantnummer|dossier)\b[^.!?\n]{0,20}?\b(?=[A-Z\d-]*\d)[A-Z\d-]{5,}/iu,
  // Somebody who is named: titles, and words that bring a name.
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Mme|Mevr|Mevrouw|Dhr|Meneer|De heer)\.? \p{Lu}\p{Ll}+/u,
  /\b(?:my name is|named|name was|called|ask for|spoke (?:to|with)|ik heet|mijn naam is|genaamd|gesproken met|regards,?|groeten,?|groet,?) \p{Lu}\p{Ll}+/u,
  // A placeholder tells that something was there.
  /\[(?:name|email|phone|address|account|number|iban|card|id|plate|date|secret)[\w-]*\]/iu,
];

const CAPITAL = /(?<![\p{L}\p{N}@#])\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*/gu;

/**
 * @param names First names and surnames of a list that redaction was not made from. One that the
 *   stream also writes small, or five pieces mention, is a word, a company or a place there.
 */
export function createPrivacyCheck(
  pieces: readonly StreamPiece[],
  names: ReadonlySet<string>,
): PrivacyCheck {
  const [capitals, handles] = [new Map<string, number>(), new Map<string, number>()];
  const small = new Set<string>();
  for (const { feedback } of pieces) {
    countEach(feedback.verbatim.match(CAPITAL) ?? [], capitals);
    countEach(handlesIn(feedback.verbatim), handles);
    for (const word of feedback.verbatim.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []) small.add(word);
  }
  const isName = (word: string) =>
    names.has(word) && !small.has(word.toLowerCase()) && (capitals.get(word) ?? 0) < CROWD;

  return {
    isFlagged: (text) =>
      PATTERNS.some((pattern) => pattern.test(text)) ||
      handlesIn(text).some((handle) => (handles.get(handle) ?? 0) < CROWD) ||
      (text.match(CAPITAL) ?? []).some(isName),
    isRedactedAgain: (text) => findPersonalData(text).length > 0,
  };
}

function handlesIn(text: string): readonly string[] {
  return text.toLowerCase().match(/@\w+/gu) ?? [];
}

function countEach(words: readonly string[], counts: Map<string, number>): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
