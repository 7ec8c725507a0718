import type { Chooser, DayFacts } from '../chooser.ts';
import type { StreamPiece } from '../stream.ts';

/** Reads aloud the whole of the piece that has most of something; the newest on ties. */
export function chooseMost(by: (facts: DayFacts) => (piece: StreamPiece) => number): Chooser {
  return function choose(facts) {
    const much = by(facts);
    let best: { piece: StreamPiece; has: number } | null = null;
    for (const piece of facts.fresh) {
      const has = much(piece);
      if (best === null || has > best.has) best = { piece, has };
    }
    return best && { piece: best.piece, text: best.piece.feedback.verbatim };
  };
}
