import { isUnitWord } from './address-words.ts';
import type { Token } from './split-tokens.ts';

/** Tokens from `first` to `last`, that one included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A street and its number; `isSure` where nothing else has to say that it is one. */
export interface Street extends TokenRange {
  readonly isSure: boolean;
}

/** `P.O. Box 12` and `PO Box 12`, from behind the P. */
const POST_BOX = /^(?:\.? ?o\.?)? ?box \d/i;
const SURE_UNIT =
  /^(?:A[Pp][Tt]|A[Pp][Aa][Rr][Tt][Mm][Ee][Nn][Tt]|S[Uu][Ii][Tt][Ee]|P[Oo][Ss][Tt][Bb][Uu][Ss]|PSC)$/;
/** Tokens of `P . O . Box 12`, and of a unit with its marks. */
const MOST_TOKENS = 6;
/** Characters between a unit's word and its number: `. #`. */
const WIDEST_GAP = 3;

/** `Apt. 12`, `Suite 4B`, `P.O. Box 12`, `Postbus 12`: a box is sure, a unit needs a neighbour. */
export function unitAt(text: string, tokens: readonly Token[], at: number): Street | null {
  const first = tokens[at];
  if (first === undefined) return null;
  const isBox = /^po?$/i.test(first.text) && POST_BOX.test(text.slice(first.end, first.end + 12));
  if (!isBox && !isUnitWord(first.text)) return null;
  let last = at + 1;
  while (last < at + MOST_TOKENS && isBeforeNumber(tokens[last], isBox)) last += 1;
  const number = tokens[last];
  if (number?.kind !== 'number') return null;
  if (!isBox && number.start - first.end > WIDEST_GAP) return null;
  return { first: at, last, isSure: isBox || SURE_UNIT.test(first.text) };
}

function isBeforeNumber(token: Token | undefined, isBox: boolean): boolean {
  if (token === undefined || token.kind === 'number') return false;
  return isBox || token.text === '.' || token.text === '#';
}
