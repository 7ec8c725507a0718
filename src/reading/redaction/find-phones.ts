import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isBusinessNumber } from './is-business-number.ts';
import type { Span } from './span.ts';

const COUNTRIES: readonly CountryCode[] = ['NL', 'BE', 'DE', 'GB'];

const INTERNATIONAL = /(?<![\p{L}\p{N}])(?:\+|00)[1-9](?:[ \u00a0()./-]{0,3}\d){6,14}(?!\d)/gu;
const NATIONAL = /(?<![\p{L}\p{N}.,+/-])\(?0(?:[ \u00a0()./-]{0,2}\d){8,11}(?![\p{N}%€]|[.,]\d)/gu;
const AMERICAN =
  /(?<![\p{L}\p{N}.,/-])(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[.-])[2-9]\d{2}[ .-]\d{4}(?![\p{N}-])/gu;
/** Said to be a phone's, a number is one whatever the phone library knows of it. */
const NAMED = String.raw`(?:\+|\()?\d(?:[ \u00a0()./-]{0,3}\d){6,14}`;
const CUED = new RegExp(
  String.raw`\b(?:tel(?:efoon)?|phone|mobile|mobiel|gsm|whatsapp|cell|fax|(?:desk|office|home|work|thuis|werk|vast)(?=\s{0,3}:)|bel(?:len)?|call|text|reach|ring|answering|messages|sms(?:jes)?|bereikbaar|bereiken)(?:nummer|number|nr)?\.?(?:\s{1,9}(?:me|mij|us|ons|is|on|at|op|via|to|naar|onder|number|nummer)){0,4}\s{0,9}[:=]?\s{0,9}(${NAMED})(?!\d)`,
  'gi',
);
const CUED_BEHIND = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,+/-])(${NAMED})(?=[ -]{1,2}(?:office|fax|mobile|mobiel|home|work|cell|thuis|werk|vast)(?!\p{L}))`,
  'giu',
);
const EXTENSION = /^ ?(?:x|ext\.? ?|toestel )\d{1,6}(?!\d)/i;
/** `+3212345678`, `020123456`: nothing shorter reaches a person. */
const FEWEST_DIGITS = 9;
const DATE =
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}){1,2}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?![-/.]?\d)/;

/**
 * Numbers of a text that the phone library is asked about, at some 10 microseconds a question.
 * Nobody writes this many: whatever looks like a number after them is taken for a phone's.
 */
const MOST_QUESTIONS = 1_000;

/** Whether a number is one that reaches a phone: in `country`, or anywhere when it has a `+`. */
type IsPhone = (number: string, country?: CountryCode) => boolean;

/** Finds phone numbers: Dutch, Belgian, German, British, American, and any written with `+`. */
export function findPhones(text: string): readonly Span[] {
  const isPhone = createLibrary();
  const isFree = (start: number) => !isBusinessNumber(text, start);
  const isNational = (number: string) =>
    !/^\D?00/.test(number) && COUNTRIES.some((country) => isPhone(number, country));
  return [
    ...spansOf(text, INTERNATIONAL, (number) => isPhone(number.replace(/^00/, '+'))),
    ...spansOf(text, NATIONAL, (it) => !DATE.test(it) && isNational(it)).filter(({ start }) =>
      isFree(start),
    ),
    ...spansOf(text, AMERICAN, () => true).filter(({ start }) => isFree(start)),
    ...spansOf(text, CUED, (number) => !DATE.test(number)),
    ...spansOf(text, CUED_BEHIND, (number) => !DATE.test(number)),
  ].map((span) => withExtension(text, span));
}

/** Asks the phone library, for one text, and stops asking where a text is nothing but numbers. */
function createLibrary(): IsPhone {
  let questions = 0;
  return (number, country) => {
    questions += 1;
    if (questions > MOST_QUESTIONS) return true;
    if (country === undefined) return parsePhoneNumberFromString(number)?.isPossible() ?? false;
    return parsePhoneNumberFromString(number, country)?.isValid() ?? false;
  };
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
    return number === null ? [] : [{ type: 'phone', start, end: start + number.length }];
  });
}

/** `345-899-3560x4587`, `ext. 12`. */
function withExtension(text: string, span: Span): Span {
  const extension = EXTENSION.exec(text.slice(span.end, span.end + 16));
  return extension === null ? span : { ...span, end: span.end + extension[0].length };
}

/** A number that follows ("06-12345678 12 maart") may have been taken for the last digits. */
function withoutNeighbours(written: string, isPhone: (number: string) => boolean): string | null {
  let number = written;
  while (!isPhone(number)) {
    const shorter = number.replace(/[ \u00a0()./-]+\d+$/, '');
    if (shorter === number || shorter.replace(/\D/g, '').length < FEWEST_DIGITS) return null;
    number = shorter;
  }
  return number;
}
