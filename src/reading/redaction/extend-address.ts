import { partBehind } from './part-behind.ts';
import type { Token } from './split-tokens.ts';
import { unitAt } from './unit-at.ts';

/** Parts of an address behind its street, and before it. */
const MOST_PARTS = 9;
const MOST_PARTS_BEFORE = 3;
/** Ends of lines and commas between two parts. */
const MOST_BETWEEN = 6;
const BETWEEN = /^\s{0,4},?\s{0,4}$/;

/** Takes a flat or a number that stands before a street to it: `Apt. 675\n62314\nMellemvej 32`. */
export function extendFront(text: string, tokens: readonly Token[], first: number): number {
  let from = first;
  for (let steps = 0; steps < MOST_PARTS_BEFORE; steps += 1) {
    const before = partBefore(text, tokens, from);
    if (before === null) break;
    from = before;
  }
  return from;
}

function partBefore(text: string, tokens: readonly Token[], first: number): number | null {
  const here = tokens[first];
  let at = first - 1;
  while (at > first - MOST_BETWEEN && /^[\n,]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens[at];
  if (here === undefined || before?.kind !== 'number') return null;
  const gap = text.slice(before.end, here.start);
  if (!BETWEEN.test(gap)) return null;
  const unit = [at - 1, at - 2].find((start) => unitAt(text, tokens, start)?.last === at);
  if (unit !== undefined) return unit;
  return !gap.includes(',') && isNumberAlone(text, before) ? at : null;
}

function isNumberAlone(text: string, { text: number, start }: Token): boolean {
  return /^\d{1,6}[A-Za-z]?$/.test(number) && !/[.,:#-]/.test(text[start - 1] ?? '');
}

/** The last token of the address whose street ends at `last`: flat, place, state, code, country. */
export function extendBack(text: string, tokens: readonly Token[], last: number): number {
  let sure = last;
  let end = last;
  for (let parts = 0; parts < MOST_PARTS; parts += 1) {
    const part = partBehind(text, tokens, end);
    if (part === null) break;
    end = part.last;
    // Words that are words may be a place (`Mountain View`): what follows decides.
    if (part.kind !== 'plain words') sure = part.last;
  }
  return sure;
}
