import type { Token } from '../tokenise.ts';
import { feelClauses } from './feel-clauses.ts';
import type { SaidText } from './feeling-features.ts';
import { placeTokens } from './place-tokens.ts';

/** A clause and where it stands in its message. */
export interface PlacedClause {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** The clauses that say something in words or emoji, in order. */
export function cutClauses({
  text,
  sentences,
  lexicon,
  within,
}: SaidText): readonly PlacedClause[] {
  const message = within?.text ?? text;
  const lower = message.toLowerCase();
  let from = 0;
  return sentences.flatMap((sentence, at) => {
    from = Math.max(from, within?.starts[at] ?? 0);
    return feelClauses([sentence], lexicon).flatMap(({ tokens }) => {
      const { start, end } = placeTokens(tokens, lower, from);
      from = end;
      const says = tokens.some(({ type }) => type !== 'punctuation' && type !== 'tabCRLF');
      return says ? [{ tokens, start, end: Math.min(end, message.length) }] : [];
    });
  });
}
