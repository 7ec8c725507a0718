import { classifyWord } from './classify-word.ts';
import { streetAt } from './find-streets.ts';
import type { Token } from './split-tokens.ts';
import type { TokenRange } from './unit-at.ts';

/** A part of an address: words that are words (`Mountain View`) are a place if more follows. */
export interface AddressPart extends TokenRange {
  readonly kind: 'street' | 'zip' | 'state' | 'words' | 'plain words';
}

const CAPITAL = /^\p{Lu}|^\p{Lo}/u;
const SMALL_WORD =
  /^(?:van|de|der|den|het|op|ter|ten|aan|la|las|los|le|du|des|di|da|do|dos|del|al|el|y|of|upon|on|en|sur|am|im|na|nad|u)$/i;
const STATE = /^[A-Z]{2,3}$/;
const NO_STATE = /^(?:OK|PS|MB|GB|KB|TB|PM|AM|EU|SMS|FAQ|URL|APP|TV)$/;
/** How far behind a state of three letters its code stands, in tokens. */
const STEPS_TO_ZIP = [1, 2, 3, 4];
const ZIP = /^\d{4,6}(?:-\d{3,4})?$/;
const BRITISH_POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/u;
const AMOUNT = /^(?:[.,:/]\d|%| ?[€$£])/;

const MOST_TOKENS = 10;
/** Only a comma, the ends of lines and the marks of a quote may stand between the parts. */
const BETWEEN = /^\.?\s{0,6}\\?,?\s{0,6}(?:\n[>|*?\s]{0,8})?$/;
const MOST_BETWEEN = 12;

/** The part of an address that stands behind the token `end`, if one does. */
export function partBehind(
  text: string,
  tokens: readonly Token[],
  end: number,
): AddressPart | null {
  const here = tokens[end];
  let at = end + 1;
  while (at < end + MOST_BETWEEN && /^[.,\\>|*?\n]$/.test(tokens[at]?.text ?? '')) at += 1;
  const token = tokens[at];
  if (here === undefined || token === undefined) return null;
  const gap = text.slice(here.end, token.start);
  if (!BETWEEN.test(gap)) return null;
  const street = streetAt(text, tokens, at);
  if (street !== null) return { first: at, last: street.last, kind: 'street' };
  // `Kerkstraat 12. Utrecht` is two sentences; over the end of a line it is a list.
  if (gap.startsWith('.') && !gap.includes('\n')) return null;
  return codeAt(text, tokens, at) ?? wordsAt(text, tokens, { at, gap });
}

function codeAt(text: string, tokens: readonly Token[], at: number): AddressPart | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const british = BRITISH_POSTCODE.exec(text.slice(token.start, token.start + 9));
  if (british !== null) {
    const last = tokenBefore(tokens, at, token.start + british[0].length);
    return { first: at, last, kind: 'zip' };
  }
  if (token.kind === 'number') return numberAt(text, tokens, at);
  if (!STATE.test(token.text) || NO_STATE.test(token.text)) return null;
  const hasZip = STEPS_TO_ZIP.some((steps) => isZipAt(tokens, at + steps));
  return hasZip || token.text.length === 2 ? { first: at, last: at, kind: 'state' } : null;
}

/** `62704`, `3512 PN`, and a region that is a number before its code: `32\n60810`. */
function numberAt(text: string, tokens: readonly Token[], at: number): AddressPart | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return null;
  if (isZipAt(tokens, at) && !AMOUNT.test(text.slice(token.end, token.end + 3))) {
    return { first: at, last: isDutchTail(text, next, token) ? at + 1 : at, kind: 'zip' };
  }
  const behind = next?.kind === 'break' ? at + 2 : at + 1;
  const isRegion = /^\d{1,3}$/.test(token.text) && isZipAt(tokens, behind);
  return isRegion ? { first: at, last: behind, kind: 'zip' } : null;
}

/** The last token that begins before the offset `end`. */
function tokenBefore(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  return last;
}

function isZipAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'number' && ZIP.test(token.text);
}

/** `3512 PN`. */
function isDutchTail(text: string, next: Token | undefined, token: Token): boolean {
  return (
    /^ ?[A-Z]{2}(?!\p{L})/u.test(text.slice(token.end, token.end + 4)) && next?.kind === 'word'
  );
}

function wordsAt(
  text: string,
  tokens: readonly Token[],
  { at, gap }: { readonly at: number; readonly gap: string },
): AddressPart | null {
  const lastWord = lastPlaceWord(text, tokens, at);
  if (lastWord < at) return null;
  const words = tokens.slice(at, lastWord + 1).map((token) => token.text);
  const last = closingBracket(text, tokens, lastWord);
  const isSentence = gap.includes('\n') && !endsPart(tokens[last + 1]);
  const isPlain = words.filter(isPlaceWord).every(isPlainWord);
  return { first: at, last, kind: isPlain || isSentence ? 'plain words' : 'words' };
}

/** The last of the words of a place that begins at `at`; before `at` where there is none. */
function lastPlaceWord(text: string, tokens: readonly Token[], at: number): number {
  let last = at - 1;
  for (let next = at; next < at + MOST_TOKENS; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') break;
    if (next > at && text.slice(tokens[next - 1]?.end, token.start) !== ' ') break;
    if (isPlaceWord(token.text)) last = next;
    else if (next === at || !SMALL_WORD.test(token.text)) break;
  }
  return last;
}

function isPlaceWord(word: string): boolean {
  return CAPITAL.test(word) && !STATE.test(word);
}

/** `Cyprus (Greek)`. */
function closingBracket(text: string, tokens: readonly Token[], last: number): number {
  const behind = text.slice(tokens[last]?.end ?? 0, (tokens[last]?.end ?? 0) + 40);
  if (!/^ \(\p{Lu}[^()\n]{1,30}\)/u.test(behind)) return last;
  let end = last;
  while (end < tokens.length && tokens[end]?.text !== ')') end += 1;
  return end;
}

/** A line of an address holds nothing else: words go on where it is a sentence. */
function endsPart(next: Token | undefined): boolean {
  return next === undefined || next.kind !== 'word' || STATE.test(next.text);
}

function isPlainWord(word: string): boolean {
  const { isCommon, isOther } = classifyWord(word);
  return isCommon && !isOther;
}
