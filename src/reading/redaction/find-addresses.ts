import { isAfterPlaceCue } from './address-words.ts';
import { extendBack, extendFront } from './extend-address.ts';
import { findStreets } from './find-streets.ts';
import { isBusinessNumber } from './is-business-number.ts';
import type { Span } from './span.ts';
import { splitTokens, type Token } from './split-tokens.ts';
import type { Street } from './unit-at.ts';

const DUTCH_POSTCODE = String.raw`[1-9]\d{3} ?(?!S[ADS]\b)[A-Z]{2}(?![\p{L}\p{N}-])`;
const DUTCH_PLACE = new RegExp(
  String.raw`(?<![\p{L}\p{N}#/.-])${DUTCH_POSTCODE}(?:,? ?(?:nr\.? ?|nummer |huisnummer )?\d{1,4}[a-z]?(?![\p{L}\p{N}]))?`,
  'gu',
);
const BRITISH_POSTCODE =
  /(?<![\p{L}\p{N}#-])[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}-])/gu;
const AMERICAN_PLACE =
  /(?<=\p{L}, )(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]) \d{5}(?:-\d{4})?(?![\p{L}\p{N}])/gu;
/** Mail to soldiers: `PSC 4095, Box 8316\nAPO AE 85103`, `Unit 4719 Box 7394\nDPO AP 70942`. */
const MILITARY_PLACE =
  /(?<!\p{L})(?:(?:unit|psc|uss|usns|usnv|uscgc) [\p{L}\d'-]{1,30}(?:,? (?:box )?\d{1,6})?\s{1,4})?[ADF]PO,? A[AEP],? \d{5}(?:-\d{4})?(?!\d)/giu;

/** Two capitals behind a year or an amount that are no part of a postcode: `2000 MB`, `2024 OK`. */
const NO_POSTCODE = /^\d{4} ?(?:EU|OK|KB|MB|GB|TB|PM|AM|KM|KG|CM|MM|ML|HZ|PX|PS|BC|AD|EN|NA)\b/;

const CORNER = /(?:the )?corner of (?:\p{Lu}[\p{L}.'-]{0,30} ){0,4}(?:and )?$/iu;
const FIRST_OF_TWO = /(?:\p{Lu}[\p{L}.'-]{1,30} ){1,3}(?:\d{1,4} )?and $/u;
/** Where two streets that cross may stand: behind a small word, or alone on a line. */
const LED = /(?:\b(?:to|at|on|in|of|is|address)|^|\n)\s{0,3}$/;
const SECOND_OF_TWO = /^(?:\.? St\.?|\.)? and (?:\p{Lu}[\p{L}'-]{1,30}(?: (?=\p{Lu}))?){1,4}/u;

/** Finds streets with what belongs to them, and postcodes by themselves. */
export function* findAddresses(text: string): Generator<Span> {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(MILITARY_PLACE)) {
    yield { type: 'address', start: match.index, end: match.index + match[0].length };
  }
  yield* findPlaces(text);
  for (const pattern of [DUTCH_PLACE, BRITISH_POSTCODE, AMERICAN_PLACE]) {
    for (const match of text.matchAll(pattern)) {
      if (NO_POSTCODE.test(match[0]) || isBusinessNumber(text, match.index)) continue;
      yield { type: 'postcode', start: match.index, end: match.index + match[0].length };
    }
  }
}

function* findPlaces(text: string): Generator<Span> {
  const tokens = splitTokens(text);
  let from = 0;
  for (const street of findStreets(text, tokens)) {
    const span = toAddress(text, tokens, street);
    if (span === null || span.start < from) continue;
    yield span;
    from = span.end;
  }
}

function toAddress(text: string, tokens: readonly Token[], street: Street): Span | null {
  const first = extendFront(text, tokens, street.first);
  const last = extendBack(text, tokens, street.last);
  const isAlone = first === street.first && last === street.last;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  if (!street.isSure && isAlone && !isAfterPlaceCue(text, start)) return null;
  return { type: 'address', ...withCorner(text, start, end) };
}

/** `the corner of Dalbraut 99 and Frederikke Coves` is one place. */
function withCorner(text: string, start: number, end: number): { start: number; end: number } {
  const before = text.slice(Math.max(0, start - 80), start);
  const corner = CORNER.exec(before);
  const first = FIRST_OF_TWO.exec(before);
  const isLed =
    first !== null &&
    (LED.test(before.slice(0, first.index)) || isAfterPlaceCue(text, start - first[0].length));
  const lead = corner ?? (isLed ? first : null);
  if (lead === null) return { start, end };
  const second = SECOND_OF_TWO.exec(text.slice(end, end + 120));
  return { start: start - lead[0].length, end: end + (second?.[0].length ?? 0) };
}
