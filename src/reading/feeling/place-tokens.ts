import type { Token } from '../tokenise.ts';

/** Where something stands in a text: from `start` up to `end`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where tokens stand in a lower-case text, looked for in turn from a place on. */
export function placeTokens(tokens: readonly Token[], lower: string, from: number): Place {
  let start = from;
  let end = from;
  tokens.forEach(({ word }, index) => {
    const found = lower.indexOf(word, end);
    const at = found === -1 ? end : found;
    if (index === 0) start = at;
    end = at + word.length;
  });
  return { start, end: Math.max(start, Math.min(end, lower.length)) };
}

/** Where each sentence of a text begins. */
export function sentenceStarts(
  text: string,
  sentences: readonly (readonly Token[])[],
): readonly number[] {
  const lower = text.toLowerCase();
  let from = 0;
  return sentences.map((tokens) => {
    const { start, end } = placeTokens(tokens, lower, from);
    from = end;
    return start;
  });
}
