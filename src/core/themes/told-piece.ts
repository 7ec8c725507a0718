import type { Feedback } from '../feedback/feedback.ts';
import { ownWords } from '../feedback/own-words.ts';
import { withoutRepeats } from '../feedback/without-repeats.ts';
import { fold } from '../text/fold.ts';

/** Fewer words than this do not tell what they are about. */
const FEWEST_WORDS = 3;

/** As many as can be grouped in half a second; of more, the newest. */
const MOST_PIECES = 2_000;

/** Pieces that are read before other work may go on: some milliseconds. */
const AT_ONCE = 32;

/** A piece of feedback and its own words as they are compared, worked out once. */
export interface ToldPiece {
  readonly piece: Feedback;
  readonly words: string;
}

/**
 * What customers told in words, each once: the newest where there are very many, who is unhappy or
 * wants something first. Yields often.
 */
export function* readTold(pieces: readonly Feedback[]): Generator<void, readonly ToldPiece[]> {
  const told: ToldPiece[] = [];
  const newest = pieces.filter(({ voice }) => voice === 'customer').toSorted(newestFirst);
  for (const piece of newest.slice(0, MOST_PIECES)) {
    const words = fold(ownWords(piece.verbatim));
    if (words.split(' ').length >= FEWEST_WORDS) told.push({ piece, words });
    if (told.length % AT_ONCE === 0) yield;
  }
  const wordsOf = new Map(told.map(({ piece, words }) => [piece, words]));
  const counted = new Set(withoutRepeats([...wordsOf.keys()], (piece) => wordsOf.get(piece) ?? ''));
  yield;
  const once = told.filter(({ piece }) => counted.has(piece));
  return [
    ...once.filter(({ piece }) => wantsSomething(piece)),
    ...once.filter(({ piece }) => !wantsSomething(piece)),
  ];
}

function newestFirst(a: Feedback, b: Feedback): number {
  return b.saidAt.getTime() - a.saidAt.getTime();
}

function wantsSomething({ sentiment, kinds }: Feedback): boolean {
  const isUnhappy = sentiment.label === 'negative' || sentiment.label === 'mixed';
  return isUnhappy || kinds.some(({ label }) => label === 'request' || label === 'bug');
}
