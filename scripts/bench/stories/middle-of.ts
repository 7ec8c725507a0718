import type { StreamPiece } from './stream.ts';

/** The sum of the words of several pieces, and how many they are. */
export interface Middle {
  readonly sum: ReadonlyMap<number, number>;
  readonly count: number;
}

export function middleOf(pieces: readonly StreamPiece[]): Middle {
  const sum = new Map<number, number>();
  for (const { words } of pieces) {
    for (const [word, weight] of words) sum.set(word, (sum.get(word) ?? 0) + weight);
  }
  return { sum, count: pieces.length };
}

/** The mean cosine of a piece with all others that a middle is of. */
export function nearness({ words }: StreamPiece, { sum, count }: Middle): number {
  let total = words.size === 0 ? 0 : -1;
  for (const [word, weight] of words) total += weight * (sum.get(word) ?? 0);
  return count > 1 ? Math.max(0, total) / (count - 1) : 0;
}
