import { fold } from '../text/fold.ts';
import { wordsIn } from '../text/words-in.ts';
import type { Feedback } from './feedback.ts';
import { ownWords } from './own-words.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Two customers do answer a survey with the same few words; with this many they hardly ever do. */
const FEWEST_OF_A_BOT = 8;

type Said = Pick<Feedback, 'authorId' | 'isBot' | 'verbatim' | 'saidAt'>;

/**
 * Feedback as it is counted: what one author said again in the same words within a day counts once,
 * the first time. Everything stays kept and can be read. Numbers, accents and the case make no
 * other words. A bot posts for many customers, so its short texts all count. `wordsOf` gives a
 * piece's own words, folded, where they are at hand.
 */
export function withoutRepeats<T extends Said>(
  pieces: readonly T[],
  wordsOf: (piece: T) => string = ({ verbatim }) => fold(ownWords(verbatim)),
): readonly T[] {
  const countedAt = new Map<string, number>();
  const repeats = new Set<T>();
  for (const piece of pieces.toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime())) {
    const key = keyOf(piece, wordsOf(piece));
    if (key === null) continue;
    const before = countedAt.get(key);
    const at = piece.saidAt.getTime();
    if (before !== undefined && at - before < DAY_MS) repeats.add(piece);
    else countedAt.set(key, at);
  }
  return pieces.filter((piece) => !repeats.has(piece));
}

/** Null where the same words may be somebody else's. */
function keyOf({ authorId, isBot }: Said, words: string): string | null {
  if (words === '' || (isBot && wordsIn(words).length < FEWEST_OF_A_BOT)) return null;
  return `${authorId} ${words}`;
}
