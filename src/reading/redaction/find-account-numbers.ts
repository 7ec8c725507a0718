import { isBusinessNumber } from './is-business-number.ts';
import type { Span } from './span.ts';

/** Length of an IBAN by country (the IBAN registry, SWIFT, release 99). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TR: 26,
  UA: 29,
};

const IBAN_START = /(?<![\p{L}\p{N}])[A-Z]{2}\s?\d{2}(?=[\s.-]?[A-Z0-9])/giu;
/** Named as an IBAN, a number is one whatever its check digits: people mistype. */
const CUED_IBAN =
  /\b[Ii][Bb][Aa][Nn](?:[ -]?(?:number|nummer|nr))?(?: is)?\s{0,9}[:=]?\s{0,9}([A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]){11,30})(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\p{L}\p{N}.,+-])[2-6](?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;
/** Named as a card, a number is one whatever its check digit: people mistype. */
const CUED_CARD =
  /\b(?:card|cc|creditcard|credit card|bankpas|pas|kaart)(?:[ -]?(?:number|nummer|no|nr))?\.?(?: is)?\s{0,20}[:#]?\s{0,20}(\d(?:[ -]?\d){11,18})(?!\d)/gi;
const NATIONAL_CUE =
  /(?:\bbsn|burgerservice(?:nummer|nr)?|sofi-?(?:nummer|nr)?)[^\d\n]{0,20}(\d(?:[ .-]?\d){7,8})(?!\d)/gi;
const BELGIAN_ID = /(?<!\d)\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}(?!\d)/g;
const CUED_SSN =
  /\b(?:ssn|social security(?: number)?)(?: ?#)?(?: is)?\s{0,9}[:=]?\s{0,9}(\d{3}[ -]?\d{2}[ -]?\d{4})(?!\d)/gi;
const CUED_DOCUMENT =
  /\b(?:driver'?s?'? licen[cs]e|rijbewijs|passport|paspoort|identiteitskaart|id-?kaart|rijksregister|rrn|national insurance)[ -]?(?:number|nummer|nr|no)?\.?(?: is)?\s{0,9}[:=#]?\s{0,9}((?=[A-Z]{0,4}\d)[A-Z0-9](?:[ .-]?[A-Z0-9]){5,15})(?![\p{L}\p{N}])/giu;
const US_SSN = /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g;

/** Finds bank accounts (IBAN, mod 97) and payment cards (Luhn). */
export function* findAccountNumbers(text: string): Generator<Span> {
  for (const match of text.matchAll(IBAN_START)) {
    const end = endOfIban(text, match.index);
    if (end !== null) yield { type: 'iban', start: match.index, end };
  }
  for (const match of text.matchAll(CUED_IBAN)) {
    const end = match.index + match[0].length;
    yield { type: 'iban', start: end - (match[1]?.length ?? 0), end };
  }
  for (const match of text.matchAll(CUED_CARD)) {
    const end = match.index + match[0].length;
    yield { type: 'card', start: end - (match[1]?.length ?? 0), end };
  }
  for (const match of text.matchAll(CARD)) {
    const digits = match[0].replace(/\D/g, '');
    if (!passesLuhn(digits) || isBusinessNumber(text, match.index)) continue;
    yield { type: 'card', start: match.index, end: match.index + match[0].length };
  }
}

/** Finds a Dutch BSN with its cue, a Belgian or American number, and documents that are named. */
export function* findNationalIds(text: string): Generator<Span> {
  for (const match of text.matchAll(NATIONAL_CUE)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    if (passesElevenTest(number.replace(/\D/g, ''))) {
      yield { type: 'bsn', start: end - number.length, end };
    }
  }
  yield* findForeignIds(text);
}

function* findForeignIds(text: string): Generator<Span> {
  for (const pattern of [CUED_SSN, CUED_DOCUMENT]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield { type: 'national id', start: end - (match[1]?.length ?? 0), end };
    }
  }
  for (const pattern of [BELGIAN_ID, US_SSN]) {
    for (const match of text.matchAll(pattern)) {
      if (isBusinessNumber(text, match.index)) continue;
      yield { type: 'national id', start: match.index, end: match.index + match[0].length };
    }
  }
}

/** Collects as many letters and digits as the country's IBAN has, over single separators. */
function endOfIban(text: string, start: number): number | null {
  const length = IBAN_LENGTHS[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return null;
  const rest = text.slice(start, start + 2 * length);
  const written = rest.match(new RegExp(`^(?:[A-Z0-9][\\s.-]?){${length - 1}}[A-Z0-9]`, 'i'))?.[0];
  if (written === undefined) return null;
  const isWhole = !/^[\p{L}\p{N}]/u.test(rest.slice(written.length));
  const compact = written.replace(/[\s.-]/g, '').toUpperCase();
  return isWhole && mod97(compact) === 1 ? start + written.length : null;
}

/** ISO 7064 mod 97-10 over the IBAN with its first four characters moved to the end. */
function mod97(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The Dutch eleven test of a BSN: weights 9 down to 2, and -1 for the last digit. */
function passesElevenTest(digits: string): boolean {
  const bsn = digits.padStart(9, '0');
  let sum = 0;
  for (let place = 0; place < 9; place += 1) {
    sum += Number(bsn[place]) * (place === 8 ? -1 : 9 - place);
  }
  return bsn.length === 9 && Number(bsn) > 0 && sum % 11 === 0;
}
