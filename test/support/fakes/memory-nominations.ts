import type { CaseStore } from '../../../src/ports/following.ts';
import type { NominationStore, SuccessStore } from '../../../src/ports/nominating.ts';
import { isShown, pieceOf, type Shelf } from './shelf.ts';

export function createMemoryNominations(shelf: Shelf): NominationStore {
  const { nominations } = shelf;

  return {
    async add(nomination) {
      const { teamId, feedbackId } = nomination;
      if (!pieceOf(shelf, feedbackId)) return 'gone';
      const isKnown = nominations.some(
        (it) => it.teamId === teamId && it.feedbackId === feedbackId,
      );
      if (!isKnown) nominations.push(nomination);
      return isKnown ? 'known' : 'added';
    },
    waiting: async (team, shownIn) =>
      nominations
        .filter(({ teamId }) => teamId === team)
        .filter(({ feedbackId }) => !isDone(shelf, { team, feedbackId }))
        .toSorted((a, b) => a.at.getTime() - b.at.getTime())
        .flatMap(({ teamId, feedbackId, by, credits, isSpare }) => {
          const feedback = pieceOf(shelf, feedbackId);
          if (!feedback || !isShown(shelf, feedback, shownIn)) return [];
          return [{ teamId, feedback, by, credits, isSpare }];
        }),
  };
}

/** Told to the team, or found unsuitable. */
function isDone(
  { stories, asides }: Shelf,
  { team, feedbackId }: { readonly team: string; readonly feedbackId: string },
): boolean {
  const isTold = [...stories.values()].some(
    (story) => story.teamId === team && story.feedback.id === feedbackId,
  );
  return (
    isTold ||
    asides.some((it) => it.teamId === team && it.feedbackId === feedbackId && it.reason !== null)
  );
}

export function createMemorySuccesses(shelf: Shelf, cases: Pick<CaseStore, 'of'>): SuccessStore {
  const thanked = new Map<string, string>();

  return {
    async of({ teamId, since, shownIn, limit }) {
      const closed = await cases.of([...shelf.feedback.values()].map(({ id }) => id));
      const credited = [
        ...closed.flatMap(({ closedAt: at, state, ...it }) =>
          state === 'done' && at !== null ? { ...it, at } : [],
        ),
        ...shelf.nominations,
      ].filter((it) => it.teamId === teamId && it.at >= since && it.credits.length > 0);
      const newest = new Map(
        credited
          .toSorted((a, b) => a.at.getTime() - b.at.getTime())
          .map(({ feedbackId, at }) => [feedbackId, at]),
      );
      return [...newest]
        .toSorted(([, a], [, b]) => b.getTime() - a.getTime())
        .flatMap(([id]) => {
          const feedback = pieceOf(shelf, id);
          if (!feedback || !isShown(shelf, feedback, shownIn)) return [];
          const members = credited.filter((it) => it.feedbackId === id).flatMap((it) => it.credits);
          const credits = [...new Set(members)].toSorted();
          return [{ feedback, teamId, credits, thankedBy: thanked.get(id) ?? null }];
        })
        .slice(0, limit);
    },
    async thank(feedbackId, { by }) {
      if (!pieceOf(shelf, feedbackId) || thanked.has(feedbackId)) return false;
      thanked.set(feedbackId, by);
      return true;
    },
  };
}
