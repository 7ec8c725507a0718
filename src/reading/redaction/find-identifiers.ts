import { isBusinessNumber } from './is-business-number.ts';
import type { PersonalType, Span } from './span.ts';

const IPV4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const IPV6 =
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}(?![\p{L}\p{N}:])/giu;
const IP_CUE = /\bip(?:[- ]?(?:adres|address))?(?: is)?\s{0,20}[:=]?\s{0,20}$/i;

const PLATE_CUE =
  /\b(?:kenteken(?:nummer)?|nummerplaat|licen[cs]e plate|number plate|plate number|registration(?: number)?)(?: is)?\s{0,9}[:=]?\s{0,9}/gi;
/** Behind its cue: with its hyphens in any case, with spaces or none in capitals. */
const PLATE =
  /(?:[A-Z0-9]{1,4}[- ]?[A-Z0-9]{1,4}(?:[- ]?[A-Z0-9]{1,3})?|[a-z0-9]{1,4}-[a-z0-9]{1,4}(?:-[a-z0-9]{1,3})?|[a-z]{2}\d{2}[a-z]{3})(?![\p{L}\p{N}])/uy;
/** Dutch and Belgian plates, where a cue stands elsewhere. */
const PLATE_SHAPE =
  /(?<![\p{L}\p{N}-])(?:[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,3}|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-\d{2}|\d{2}-\d{2}-[A-Z]{2}|[12]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}-])/gu;
/** How far from a plate its cue may be, in characters. */
const PLATE_REACH = 60;
const MONTH = String.raw`(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}`;
const BIRTH_DATE = new RegExp(
  String.raw`(?:\bborn|geboren|birth(?:day| ?date)?|date of birth|\bdob|geboorte(?:datum|dag)|\bgeb\.)(?:\s{1,9}(?:is|op|on)){0,3}\s{0,20}[:=]?\s{0,20}(\d{1,4}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{1,2}(?:st|nd|rd|th|e)? ${MONTH},? \d{4}|${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4})`,
  'giu',
);

/** Finds IP addresses, licence plates and birth dates; the last two only where they are named. */
export function* findIdentifiers(text: string): Generator<Span> {
  if (!/\d/.test(text)) return;
  for (const match of text.matchAll(IPV4)) {
    if (isIpv4(text, match.index, match[0])) {
      yield { type: 'ip', start: match.index, end: match.index + match[0].length };
    }
  }
  for (const match of text.matchAll(IPV6)) {
    if (isIpv6(match[0])) {
      yield { type: 'ip', start: match.index, end: match.index + match[0].length };
    }
  }
  yield* findPlates(text);
  yield* named(text, BIRTH_DATE, 'birth date');
}

function* findPlates(text: string): Generator<Span> {
  for (const cue of text.matchAll(PLATE_CUE)) {
    PLATE.lastIndex = cue.index + cue[0].length;
    const plate = PLATE.exec(text)?.[0] ?? '';
    const start = cue.index + cue[0].length;
    if (/\d/.test(plate) && /\p{L}/u.test(plate)) {
      yield { type: 'plate', start, end: start + plate.length };
    }
  }
  for (const { index, 0: plate } of text.matchAll(PLATE_SHAPE)) {
    const around = text.slice(Math.max(0, index - PLATE_REACH), index + plate.length + PLATE_REACH);
    if (/kenteken|nummerplaat|plate|\bauto\b|\bcar\b/i.test(around)) {
      yield { type: 'plate', start: index, end: index + plate.length };
    }
  }
}

/** A version such as 4.12.0.3 has the same shape, but hardly ever a part of three digits. */
function isIpv4(text: string, start: number, address: string): boolean {
  const parts = address.split('.').map(Number);
  if (parts.some((part) => part > 255)) return false;
  const before = text.slice(Math.max(0, start - 30), start);
  return IP_CUE.test(before) || (parts.some((part) => part > 99) && !isBusinessNumber(text, start));
}

/** Clock times such as 12:30:45 have the same shape, but too few groups and no `::`. */
function isIpv6(address: string): boolean {
  const groups = address.split(':').length;
  return /\d/.test(address) && (address.includes('::') ? groups >= 4 : groups === 8);
}

function* named(text: string, pattern: RegExp, type: PersonalType): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? '';
    if (!/\d/.test(found)) continue;
    const end = match.index + match[0].length;
    yield { type, start: end - found.length, end };
  }
}
