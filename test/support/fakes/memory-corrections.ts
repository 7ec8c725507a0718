import { isSaidIn } from '../../../src/core/corrections/is-said-in.ts';
import { storable } from '../../../src/core/text/storable.ts';
import type { CorrectionStore } from '../../../src/ports/learning.ts';
import type { Shelf } from './shelf.ts';

export function createMemoryCorrections({ corrections, feedback }: Shelf): CorrectionStore {
  const isSaid = (id: string, words: string) =>
    [...feedback.values()].some((piece) => piece.id === id && isSaidIn(piece.verbatim, words));
  return {
    async append(correction) {
      const { feedbackId } = correction;
      const words = storable(correction.text);
      const kept = {
        ...structuredClone(correction),
        id: String(corrections.length + 1),
        text: feedbackId === null || isSaid(feedbackId, words) ? words : '',
      };
      corrections.push(kept);
      return kept;
    },
    after: async (id, limit) =>
      corrections.filter((kept) => Number(kept.id) > Number(id ?? 0)).slice(0, limit),
    of: async (feedbackId) => corrections.filter((kept) => kept.feedbackId === feedbackId),
    count: async () => corrections.length,
  };
}
