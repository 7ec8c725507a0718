import { ENOUGH_WORDS, IN_DOUBT, SURE } from '../../../src/core/corrections/worth-asking.ts';
import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { alikeness, type Meaning } from '../../../src/core/feedback/meaning.ts';
import { countOwnWords } from '../../../src/core/feedback/own-words.ts';
import type { Alike, FeedbackStore } from '../../../src/ports/keeping.ts';
import { ANSWERS_FROM } from '../../../src/store/answers-from.ts';
import { fuseRanks } from '../../../src/store/fuse-ranks.ts';
import { compareTs } from './compare-ts.ts';
import { isShown, type Shelf, saidIn } from './shelf.ts';
import { hits } from './word-search.ts';

/** The part of the feedback store that goes by what feedback means, and how sure its reader was. */
export function createMemoryMeaning(
  shelf: Shelf,
): Pick<FeedbackStore, 'search' | 'alike' | 'unsure'> {
  return {
    async search({ words, meaning, limit, depth, shownIn }) {
      const shown = [...shelf.feedback.values()].filter((piece) => isShown(shelf, piece, shownIn));
      const all = shown
        .map((piece) => ({ piece, rank: hits(piece.verbatim, words) }))
        .filter(({ rank }) => rank > 0);
      const best = all
        .toSorted((a, b) => Number(b.piece.id) - Number(a.piece.id))
        .slice(0, depth)
        .toSorted((a, b) => b.rank - a.rank || newestFirst(a.piece, b.piece))
        .map(({ piece }) => piece);
      const near =
        meaning === null ? [] : mostAlike(comparable(shelf, shown), meaning, ANSWERS_FROM);
      const ranked = fuseRanks([best, near.map(({ feedback }) => feedback).slice(0, depth)]);
      return {
        found: ranked.slice(0, limit),
        total: ranked.length,
        isCapped: all.length > depth || near.length > depth,
      };
    },

    async alike({ meaning, from, within, limit, shownIn }) {
      const said = within === null ? [...shelf.feedback.values()] : saidIn(shelf, within);
      const among = said
        .filter(({ voice, ts, conversationTs }) => voice === 'customer' && ts === conversationTs)
        .filter((piece) => isShown(shelf, piece, shownIn));
      return mostAlike(comparable(shelf, among), meaning, from).slice(0, limit);
    },

    async unsure({ limit, shownIn, ...query }) {
      const settled = new Set([...shelf.corrections, ...shelf.asks].map((one) => one.feedbackId));
      const doubt = (piece: Feedback) => Math.abs(piece.touchpointConfidence - IN_DOUBT);
      return saidIn(shelf, query)
        .filter((piece) => isShown(shelf, piece, shownIn) && !settled.has(piece.id))
        .filter(
          (piece) => countOwnWords(piece) >= ENOUGH_WORDS && piece.touchpointConfidence < SURE,
        )
        .toSorted((a, b) => doubt(a) - doubt(b) || newestFirst(a, b))
        .slice(0, limit);
    },
  };
}

/** What has a meaning that can be compared. */
function comparable({ meanings }: Shelf, pieces: readonly Feedback[]): readonly Feedback[] {
  return meanings?.isWhole === false ? [] : pieces;
}

function mostAlike(pieces: readonly Feedback[], to: Meaning, from: number): readonly Alike[] {
  return pieces
    .flatMap((feedback) =>
      feedback.meaning === null ? [] : { feedback, alikeness: alikeness(feedback.meaning, to) },
    )
    .filter((each) => each.alikeness >= from)
    .toSorted((a, b) => b.alikeness - a.alikeness || newestFirst(a.feedback, b.feedback));
}

/** The order in which feedback is told. */
export function newestFirst(a: Feedback, b: Feedback): number {
  return b.saidAt.getTime() - a.saidAt.getTime() || compareTs(b.ts, a.ts);
}
