import type { StreamPiece } from '../stream.ts';

/** Less alike than this are no neighbours (the threshold of the paper). */
const NEIGHBOURS_FROM = 0.1;

/** As in PageRank. */
const DAMPING = 0.85;
const ROUNDS = 20;

/** More than so many are not compared with each other: of more, the newest. */
const MOST_PIECES = 1_000;

type Rank = (pieces: readonly StreamPiece[]) => ReadonlyMap<StreamPiece, number>;

/**
 * Says how central each piece is among its neighbours, and they among theirs (LexRank, G. Erkan &
 * D. Radev, JAIR 22 (2004) 457), on the words of the pieces. It remembers who is whose neighbour:
 * from one day to the next most pieces stay.
 */
export function createRankByLikeness(): Rank {
  const neighbours = new Map<StreamPiece, Set<StreamPiece>>();

  function meet(pieces: readonly StreamPiece[]): void {
    const holders = holdersOf(pieces);
    for (const piece of pieces) {
      if (neighbours.has(piece)) continue;
      const near = nearTo(piece, pieces, holders).filter((other) => other !== piece);
      neighbours.set(piece, new Set(near));
      for (const other of near) neighbours.get(other)?.add(piece);
    }
  }

  return function rankByLikeness(all) {
    const pieces = all.slice(0, MOST_PIECES);
    meet(pieces);
    const placeOf = new Map(pieces.map((piece, at) => [piece, at]));
    const near = pieces.map((piece) =>
      Int32Array.from(
        [...(neighbours.get(piece) ?? [])].flatMap((other) => placeOf.get(other) ?? []),
      ),
    );
    const ranks = walk(near);
    return new Map(pieces.map((piece, at) => [piece, ranks[at] ?? 0]));
  };
}

function walk(near: readonly Int32Array[]): Float64Array {
  let ranks = new Float64Array(near.length).fill(1 / near.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(near.length).fill((1 - DAMPING) / near.length);
    for (const [at, others] of near.entries()) {
      const share = (DAMPING * (ranks[at] ?? 0)) / Math.max(1, others.length);
      for (const other of others) next[other] = (next[other] ?? 0) + share;
    }
    ranks = next;
  }
  return ranks;
}

type Holders = ReadonlyMap<number, readonly (readonly [at: number, weight: number])[]>;

/** Which pieces have a word: most have none in common, and are not compared. */
function holdersOf(pieces: readonly StreamPiece[]): Holders {
  const holders = new Map<number, [number, number][]>();
  for (const [at, { words }] of pieces.entries()) {
    for (const [word, weight] of words) {
      const known = holders.get(word) ?? [];
      known.push([at, weight]);
      holders.set(word, known);
    }
  }
  return holders;
}

function nearTo(
  { words }: StreamPiece,
  pieces: readonly StreamPiece[],
  holders: Holders,
): readonly StreamPiece[] {
  const likeness = new Float64Array(pieces.length);
  for (const [word, weight] of words) {
    for (const [other, its] of holders.get(word) ?? []) {
      likeness[other] = (likeness[other] ?? 0) + weight * its;
    }
  }
  return pieces.filter((_, at) => (likeness[at] ?? 0) >= NEIGHBOURS_FROM);
}
