import type { Correction } from '../../../src/core/corrections/correction.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import type { MeaningStore, RereadPiece } from '../../../src/ports/rereading.ts';
import { keyOf, type Shelf } from './shelf.ts';

export function createMemoryMeanings(shelf: Shelf): MeaningStore {
  function piecesAfter(id: string | null): readonly Feedback[] {
    return [...shelf.feedback.values()]
      .filter((piece) => Number(piece.id) > Number(id ?? 0))
      .toSorted((a, b) => Number(a.id) - Number(b.id));
  }

  function renewPiece(reread: RereadPiece): void {
    const piece = [...shelf.feedback.values()].find(({ id }) => id === reread.id);
    if (piece?.revisionTs !== reread.revisionTs) return;
    const said = shelf.corrections.filter(
      ({ feedbackId, text }) => feedbackId === piece.id && text !== '',
    );
    const isFree = (aspect: Correction['aspect']) => !said.some((it) => it.aspect === aspect);
    const { meaning, touchpointId, touchpointConfidence, sentiment, kinds } = reread;
    shelf.feedback.set(keyOf(piece), {
      ...{ ...piece, meaning },
      ...(isFree('touchpoint') && { touchpointId, touchpointConfidence }),
      ...(isFree('sentiment') && { sentiment }),
      ...(isFree('kind') && { kinds }),
    });
  }

  return {
    kept: async () => shelf.meanings,

    async settle(space) {
      const { meanings } = shelf;
      if (meanings?.space === space) return meanings;
      const isWhole = meanings === null || piecesAfter(null).every((it) => it.meaning === null);
      shelf.meanings = { space, isWhole, rereadTo: null };
      return shelf.meanings;
    },

    keptAfter: async (id, limit) =>
      piecesAfter(id)
        .slice(0, limit)
        .map(({ id: own, channelId, revisionTs, verbatim }) => ({
          ...{ id: own, channelId, revisionTs, verbatim },
        })),

    countAfter: async (id) => piecesAfter(id).length,

    async renew(space, reread) {
      const last = reread.at(-1);
      if (last === undefined) return true;
      if (shelf.meanings?.space !== space) return false;
      for (const piece of reread) renewPiece(structuredClone(piece));
      shelf.meanings = { ...shelf.meanings, rereadTo: last.id };
      return true;
    },

    async finish(space) {
      if (shelf.meanings?.space === space) {
        shelf.meanings = { space, isWhole: true, rereadTo: null };
      }
    },
  };
}
