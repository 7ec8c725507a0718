import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isBusinessNumber } from './is-business-number.ts';
import type { Span } from './span.ts';

const COUNTRIES: readonly CountryCode[] = ['NL', 'BE', 'DE', 'GB'];

const INTERNATIONAL = /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/gu;
const NATIONAL = /(?<![\p{L}\p{N}.,+/-])\(?0(?:[ \u00a0()./-]{0,2}\d){8,11}(?![\p{N}%€]|[.,]\d)/gu;
const AMERICAN =
  /(?<![\p{L}\p{N}.,/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\p{N}-])/gu;
const CUED =
  /\b(?:tel(?:efoon)?|phone|mobile|mobiel|gsm|whatsapp|cell|bel(?:len)?|call|reach)(?:nummer|number|nr)?\.?(?:\s+(?:me|mij|us|ons|is|on|at|op|via))*\s*[:=]?\s*((?:\+|\()?\d(?:[ \u00a0()./-]{0,2}\d){7,13})(?!\d)/gi;
/** `+3212345678`, `020123456`: nothing shorter reaches a person. */
const FEWEST_CHARACTERS = 9;
const DATE =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}){1,2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![-/.]?\d)/;

/** Finds phone numbers: Dutch, Belgian, German, British, American, and any written with `+`. */
export function findPhones(text: string): readonly Span[] {
  const isFree = (start: number) => !isBusinessNumber(text, start);
  return [
    ...spansOf(text, INTERNATIONAL, isInternational),
    ...spansOf(text, NATIONAL, isNational).filter(({ start }) => isFree(start)),
    ...spansOf(text, AMERICAN, () => true).filter(({ start }) => isFree(start)),
    ...spansOf(text, CUED, (number) => !DATE.test(number)),
  ];
}

function isInternational(number: string): boolean {
  const written = number.replace(/^00/, '+');
  return parsePhoneNumberFromString(written)?.isPossible() ?? false;
}

function isNational(number: string): boolean {
  if (DATE.test(number)) return false;
  return COUNTRIES.some((country) => parsePhoneNumberFromString(number, country)?.isValid());
}

/** A pattern's matches that are phone numbers; its group is the number where a cue stands before. */
function spansOf(
  text: string,
  pattern: RegExp,
  isPhone: (number: string) => boolean,
): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = match[1] ?? match[0];
    const start = match.index + match[0].length - written.length;
    const number = withoutNeighbours(written, isPhone);
    return number === null ? [] : [{ kind: 'phone', start, end: start + number.length }];
  });
}

/** A number that follows ("06-12345678 12 maart") may have been taken for the last digits. */
function withoutNeighbours(written: string, isPhone: (number: string) => boolean): string | null {
  let number = written;
  while (!isPhone(number)) {
    const shorter = number.replace(/[ \u00a0()./-]+\d+$/, '');
    if (shorter === number || shorter.length < FEWEST_CHARACTERS) return null;
    number = shorter;
  }
  return number;
}
