import { isAfterPlaceCue, isAnyStreetWord, isStreetName, isStreetWord } from './address-words.ts';
import { classifyWord } from './classify-word.ts';
import { isBusinessNumber } from './is-business-number.ts';
import type { Token } from './split-tokens.ts';
import { type Street, unitAt } from './unit-at.ts';

const CAPITAL = /^\p{Lu}|^\p{Lo}/u;
const SMALL_WORD =
  /^(?:van|de|der|den|het|op|ter|ten|aan|la|las|los|le|du|des|di|da|do|dos|del|della|al|el|of|y|e|i|z|nad|en|bis|im|in|am|an|zum|zur)$/;
const SMALL_STREET = /^(?:u|utca|tér|út|str|straat|street|ulica|tänav|mnt|weg|straße)$/u;
/** Street words that come first, with no number behind the name: `31 Rue Al Imam`. */
const LEADING_STREET =
  /^(?:rue|via|calle|rua|rúa|avenue|avenida|viale|piazza|ul|ulica|chemin|impasse|boulevard|quai)$/iu;
/** Words that lead to a street and are none of it. */
const LEAD =
  /^(?:adres|address|bezorgadres|factuuradres|kantoor|office|pakket|naar|op|in|at|to|aan|woon|wonen|woont|ik|wij|we|i|my|our|mijn|onze|bezorgd|leveren|verhuisd|ship|delivered|mail)$/i;
/** `EWR-MCO`, `PHL`: an airport, a model, an error. */
const CODE = /^[A-Z]{1,4}(?:-[A-Z]{1,4})?$/;
const HOUSE_NUMBER = /^\d{1,5}(?!\d)/;
/** Words of a street's name. */
const MOST_WORDS = 6;

/** Finds streets with a house number, boxes and flats, in the order in which they stand. */
export function findStreets(text: string, tokens: readonly Token[]): readonly Street[] {
  const streets: Street[] = [];
  let at = 0;
  while (at < tokens.length) {
    const street = streetAt(text, tokens, at);
    if (street !== null) streets.push(street);
    at = street === null ? at + 1 : street.last + 1;
  }
  return streets;
}

/** The street, box or flat that begins with the token at `at`. */
export function streetAt(text: string, tokens: readonly Token[], at: number): Street | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') return unitAt(text, tokens, at) ?? numberedAt(text, tokens, at);
  return token.kind === 'number' ? numberFirstAt(text, tokens, at) : null;
}

/** `Kerkstraat 12`, `Rue de la Loi 16`, `ul. Miła 53`, and after a cue `Brink 9`. */
function numberedAt(text: string, tokens: readonly Token[], at: number): Street | null {
  const first = tokens[at];
  if (first === undefined || !mayBegin(first)) return null;
  const last = lastWord(text, tokens, at);
  const number = numberBehind(text, tokens, last);
  if (number === null || !isHouseNumber(text, tokens, number)) return null;
  const words = tokens.slice(at, last + 1).filter((token) => token.kind === 'word');
  const hasStreet =
    words.some((word) => isStreetName(word.text)) ||
    (words.length > 1 && words.some((word) => isStreetWord(word.text))) ||
    (isStreetWord(first.text) && isAfterPlaceCue(text, first.start));
  if (hasStreet) {
    const start = firstOfStreet(tokens, at, last);
    return { first: start, last: number, isSure: true };
  }
  const isOther = words.every((word) => isPlainWord(word.text));
  if (isOther || !isAfterPlaceCue(text, first.start)) return null;
  return { first: at, last: number, isSure: true };
}

/** `221B Baker Street`, and `6750 Koskikatu 25`, where no word says that it is a street. */
function numberFirstAt(text: string, tokens: readonly Token[], at: number): Street | null {
  const number = tokens[at];
  const next = tokens[at + 1];
  if (number === undefined || next?.kind !== 'word' || !CAPITAL.test(next.text)) return null;
  if (text.slice(number.end, next.start) !== ' ' || !isHouseNumber(text, tokens, at)) return null;
  const unit = unitAt(text, tokens, at + 1);
  if (unit !== null) return { first: at, last: unit.last, isSure: unit.isSure };
  const lastOfName = lastWord(text, tokens, at + 1);
  const behind = numberBehind(text, tokens, lastOfName);
  const words = tokens.slice(at + 1, lastOfName + 1).filter((token) => token.kind === 'word');
  const street = lastOfStreet(tokens, [at + 1, lastOfName], behind);
  if (street !== null) return { first: at, last: street, isSure: true };
  if (words.some((word) => CODE.test(word.text))) return null;
  const isCued = isAfterPlaceCue(text, number.start);
  if (behind === null) return isCued ? { first: at, last: lastOfName, isSure: false } : null;
  const isNamed = !words.some((word) => isPlainWord(word.text));
  return { first: at, last: behind, isSure: isCued || (isNamed && number.text.length > 2) };
}

/** The last token of a name that says that it is a street's, its number behind it included. */
function lastOfStreet(
  tokens: readonly Token[],
  [from, last]: readonly [number, number],
  behind: number | null,
): number | null {
  const first = tokens[from]?.text ?? '';
  const words = tokens.slice(from, last + 1).filter((token) => token.kind === 'word');
  const isNamed =
    words.some((word) => isStreetName(word.text)) ||
    words.slice(1).some((word) => isAnyStreetWord(word.text));
  if (isNamed) return behind ?? lastStreetWord(tokens, from, last);
  if (words.length < 2) return null;
  if (LEADING_STREET.test(first)) return behind ?? last;
  return isStreetWord(first) ? behind : null;
}

function mayBegin(token: Token): boolean {
  return CAPITAL.test(token.text) || /^(?:ul|de|het)$/.test(token.text);
}

/** The last of the words that a street's name may have, from `at` on. */
function lastWord(text: string, tokens: readonly Token[], at: number): number {
  let last = at;
  for (let next = at + 1; next < at + 2 * MOST_WORDS; next += 1) {
    const token = tokens[next];
    const before = tokens[next - 1];
    if (token === undefined || before === undefined) break;
    if (isDotOfShort(before, token)) continue;
    const isNext = token.kind === 'word' && text.slice(before.end, token.start) === ' ';
    if (!isNext || !isWordOfStreet(token.text)) break;
    if (!SMALL_WORD.test(token.text)) last = next;
  }
  return last;
}

function isWordOfStreet(word: string): boolean {
  return CAPITAL.test(word) || SMALL_STREET.test(word) || SMALL_WORD.test(word);
}

/** `ul. Miła`, `Kálmán Imre u. 12`, `W. Main St`. */
function isDotOfShort(before: Token, dot: Token): boolean {
  return dot.text === '.' && dot.start === before.end && before.text.length < 4;
}

function numberBehind(text: string, tokens: readonly Token[], last: number): number | null {
  const before = tokens[last];
  const next = tokens[last + 1];
  const at = next?.text === '.' ? last + 2 : last + 1;
  const number = tokens[at];
  if (before === undefined || number?.kind !== 'number') return null;
  const isYear = tokens[at + 1]?.kind === 'number' && /^plein$/i.test(before.text);
  const found = isYear ? at + 1 : at;
  return /^\.? ?$/.test(text.slice(before.end, number.start)) ? found : null;
}

function isHouseNumber(text: string, tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  if (number === undefined || !HOUSE_NUMBER.test(number.text)) return false;
  const before = text.slice(Math.max(0, number.start - 1), number.start);
  const after = text.slice(number.end, number.end + 3);
  if (/[\p{L}#$€£.,/:-]/u.test(before) || /^(?:[.,:/-]\d|%| ?[€$£])/.test(after)) return false;
  return !isBusinessNumber(text, number.start);
}

function firstOfStreet(tokens: readonly Token[], at: number, last: number): number {
  let first = at;
  while (first < last && LEAD.test(tokens[first]?.text ?? '')) first += 1;
  return first;
}

function lastStreetWord(tokens: readonly Token[], from: number, last: number): number {
  for (let at = last; at > from; at -= 1) {
    const word = tokens[at]?.text ?? '';
    if (isAnyStreetWord(word) || isStreetName(word)) return at;
  }
  return last;
}

function isPlainWord(word: string): boolean {
  const { isCommon, isOther, isGiven, isSurname } = classifyWord(word);
  return (isCommon || isOther) && !isGiven && !isSurname;
}
