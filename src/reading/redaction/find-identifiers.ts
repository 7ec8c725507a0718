import { isBusinessNumber } from './is-business-number.ts';
import type { PersonalKind, Span } from './span.ts';

const IPV4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
const IPV6 =
  /(?<![\p{L}\p{N}:])(?:[0-9a-f]{1,4}:){2,7}:?[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5}(?![\p{L}\p{N}:])/giu;
const IP_CUE = /\bip(?:[- ]?(?:adres|address))?(?: is)?\s{0,20}[:=]?\s{0,20}$/i;

const PLATE =
  /\b(?:kenteken|nummerplaat|licen[cs]e plate|number plate|plate number)(?: is)?\s{0,20}[:=]?\s{0,20}([A-Z0-9]{1,4}[- ]?[A-Z0-9]{1,4}(?:[- ]?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/giu;
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
      yield { kind: 'ip', start: match.index, end: match.index + match[0].length };
    }
  }
  for (const match of text.matchAll(IPV6)) {
    if (isIpv6(match[0])) {
      yield { kind: 'ip', start: match.index, end: match.index + match[0].length };
    }
  }
  yield* named(text, PLATE, 'plate');
  yield* named(text, BIRTH_DATE, 'birth date');
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

function* named(text: string, pattern: RegExp, kind: PersonalKind): Generator<Span> {
  for (const match of text.matchAll(pattern)) {
    const found = match[1] ?? '';
    if (!/\d/.test(found)) continue;
    const end = match.index + match[0].length;
    yield { kind, start: end - found.length, end };
  }
}
