import { findAccountNumbers, findNationalIds } from './find-account-numbers.ts';
import { findAddresses } from './find-addresses.ts';
import { findEmails } from './find-emails.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { findKnownNames } from './find-known-names.ts';
import { findNames } from './find-names.ts';
import { findPhones } from './find-phones.ts';
import { findSecrets } from './find-secrets.ts';
import type { Finder, Span } from './span.ts';

/** Who is known to be about, so that their names are known as names. */
export interface KnownPeople {
  /** Display names of the workspace's members, such as `Sanne de Vries`. */
  readonly names: readonly string[];
}

const MARKUP = /<(?=[@#!]|[a-z][a-z0-9+.-]{0,20}:)[^<>]{1,3000}>/gi;
const EMAIL_IN_URL = /[\p{L}\p{N}._+-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;
const SECRET_IN_URL = /(?<=[?&](?:token|key|password|secret|sig|code)=)(?!\[)[^&#|>]{1,3000}/gi;

/** Stands in for a character that was found to be something else than a name. */
const TAKEN = '\u00a4';

/** Surest first: where two finders claim the same characters, the first one keeps them. */
const OF_NUMBERS: readonly Finder[] = [
  findSecrets,
  findEmails,
  findAccountNumbers,
  findNationalIds,
  findIdentifiers,
  findPhones,
];
const OF_WORDS: readonly Finder[] = [...OF_NUMBERS, findAddresses, findNames];

/**
 * Finds the personal data in a text, plain or with Slack's markup: UTF-16 offsets in the text as it
 * was given, in order, none overlapping. Mentions are not personal data, links to a mailbox or a
 * phone are as a whole; of another link, what names a person in its address or its label.
 */
export function findPersonalData(text: string, known?: KnownPeople): readonly Span[] {
  const finders = known === undefined ? OF_WORDS : withKnown(known);
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(MARKUP)) {
    const end = match.index + match[0].length;
    spans.push(...shifted(findIn(text.slice(from, match.index), finders), from));
    spans.push(...shifted(findInMarkup(match[0], finders), match.index));
    from = end;
  }
  spans.push(...shifted(findIn(text.slice(from), finders), from));
  return spans;
}

function withKnown({ names }: KnownPeople): readonly Finder[] {
  return [...OF_NUMBERS, (text) => findKnownNames(text, names), findAddresses, findNames];
}

function findInMarkup(markup: string, finders: readonly Finder[]): readonly Span[] {
  const end = markup.length;
  if (/^<mailto:/i.test(markup)) return [{ type: 'email', start: 0, end }];
  if (/^<tel:/i.test(markup)) return [{ type: 'phone', start: 0, end }];
  if (/^<[@#!]/.test(markup)) return [];
  const bar = markup.indexOf('|');
  const target = markup.slice(1, bar < 0 ? -1 : bar);
  const inTarget = shifted(findIn(target, [findInUrl, ...OF_NUMBERS]), 1);
  if (bar < 0) return inTarget;
  return [...inTarget, ...shifted(findIn(markup.slice(bar + 1, -1), finders), bar + 1)];
}

/** A web address keeps its shape: only what names a person or opens a door is taken out. */
function* findInUrl(url: string): Generator<Span> {
  for (const match of url.matchAll(EMAIL_IN_URL)) {
    yield { type: 'email', start: match.index, end: match.index + match[0].length };
  }
  for (const match of url.matchAll(SECRET_IN_URL)) {
    yield { type: 'secret', start: match.index, end: match.index + match[0].length };
  }
}

function findIn(text: string, finders: readonly Finder[]): readonly Span[] {
  if (text === '') return [];
  // Marks for each character: comparing every two spans takes seconds where there are thousands.
  const taken = new Uint8Array(text.length);
  const found: Span[] = [];
  for (const find of finders) {
    // Names are looked for in what is left: a street beside a name would count as part of it.
    const left = find === findNames && found.length > 0 ? without(text, found) : text;
    for (const span of find(left)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      found.push(span);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with marks in the place of what was found: offsets stay. */
function without(text: string, found: readonly Span[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of [...found].sort((a, b) => a.start - b.start)) {
    left += text.slice(from, start) + TAKEN.repeat(end - start);
    from = end;
  }
  return left + text.slice(from);
}

function shifted(spans: readonly Span[], by: number): readonly Span[] {
  if (by === 0) return spans;
  return spans.map(({ type, start, end }) => ({ type, start: start + by, end: end + by }));
}
