import { toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { feelClauses } from './feel-clauses.ts';
import type { SaidText } from './feeling-features.ts';
import { SENTIMENT_ORDER } from './feeling-model.ts';

/** Where one half of a text may end and the other begin. */
const CUTS = toWords(', . ; ! - – — : and en');
/** Of longer texts the sentences are read one by one. */
const MOST_WORDS = 24;
const SHORTEST_HALF = 2;
/** From here a half is well or ill felt by itself. */
const FELT = 0.55;
/** So much of either must be in the words, too. */
const SAID = 0.3;
const [NEGATIVE, POSITIVE] = [
  SENTIMENT_ORDER.indexOf('negative'),
  SENTIMENT_ORDER.indexOf('positive'),
] as const;

/**
 * Whether a short text praises in its first half and blames in its second: "friendly staff,
 * terrible website". The other way round the end mostly makes up for the beginning.
 */
export function isTurned(
  { sentences, lexicon }: Pick<SaidText, 'sentences' | 'lexicon'>,
  oddsOf: (tokens: readonly Token[]) => Float32Array,
): boolean {
  const tokens = sentences.flat();
  if (tokens.length > MOST_WORDS) return false;
  return tokens.some(({ word }, at) => {
    if (!CUTS.has(word) && !lexicon.turns.has(word)) return false;
    const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
    if (before.length < SHORTEST_HALF || behind.length < SHORTEST_HALF) return false;
    const [first, last] = [sumOf(before), sumOf(behind)];
    if (first < SAID || last > -SAID) return false;
    return (oddsOf(before)[POSITIVE] ?? 0) >= FELT && (oddsOf(behind)[NEGATIVE] ?? 0) >= FELT;
  });

  function sumOf(half: readonly Token[]): number {
    return feelClauses([half], lexicon).reduce((sum, clause) => sum + clause.sum, 0);
  }
}
