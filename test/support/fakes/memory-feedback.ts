import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { FeedbackStore } from '../../../src/ports/keeping.ts';
import { cleanText } from '../../../src/store/clean-text.ts';
import { compareTs } from './compare-ts.ts';
import { isShown, keyOf, remembered, type Shelf, saidIn } from './shelf.ts';
import { hits } from './word-search.ts';

export function createMemoryFeedback(shelf: Shelf): FeedbackStore {
  let lastId = 0;
  const newestFirst = (a: Feedback, b: Feedback) =>
    b.saidAt.getTime() - a.saidAt.getTime() || compareTs(b.ts, a.ts);

  return {
    async keep(feedback) {
      const known = shelf.feedback.get(keyOf(feedback));
      if (known === null) return 'forgotten';
      if (known && compareTs(known.revisionTs, feedback.revisionTs) >= 0) return 'known';
      lastId++;
      const { verbatim, source, terms } = feedback;
      shelf.feedback.set(keyOf(feedback), {
        ...structuredClone(feedback),
        id: known?.id ?? String(lastId),
        verbatim: cleanText(verbatim),
        source: cleanText(source),
        terms: terms.map(cleanText),
      });
      return 'kept';
    },

    async forget(ref) {
      shelf.feedback.set(keyOf(ref), null);
      for (const [key, { feedback }] of shelf.stories) {
        if (keyOf(feedback) === keyOf(ref)) shelf.stories.delete(key);
      }
    },

    async byId(id) {
      return remembered(shelf).find((piece) => piece.id === id) ?? null;
    },

    async said({ limit, shownIn, ...query }) {
      const said = saidIn(shelf, query).filter((piece) => isShown(shelf, piece, shownIn));
      return said.toSorted(newestFirst).slice(0, limit);
    },

    async heardByDay(query) {
      const pieces = saidIn(shelf, query).map(({ saidAt, sentiment }) => ({
        on: localDateOf(saidAt, query.team.timeZone),
        sentiment: sentiment.label,
      }));
      return tally(pieces, ({ on, sentiment }) => `${on} ${sentiment}`);
    },

    async termsByDay(query) {
      const named = saidIn(shelf, query).flatMap(({ saidAt, terms }) =>
        [...new Set(terms)].map((term) => ({ on: localDateOf(saidAt, query.team.timeZone), term })),
      );
      const often = tally(named, ({ term }) => term).filter(({ count }) => count >= 2);
      const terms = new Set(often.map(({ term }) => term));
      return tally(named, ({ on, term }) => `${on} ${term}`).filter(({ term }) => terms.has(term));
    },

    async search({ words, teamId, limit, shownIn }) {
      const found = remembered(shelf)
        .filter((piece) => isShown(shelf, piece, shownIn))
        .filter(
          ({ channelId }) => teamId === null || shelf.channels.get(channelId)?.teamId === teamId,
        )
        .map((piece) => ({ piece, rank: hits(piece.verbatim, words) }))
        .filter(({ rank }) => rank > 0)
        .toSorted((a, b) => b.rank - a.rank || newestFirst(a.piece, b.piece));
      return { total: found.length, found: found.slice(0, limit).map(({ piece }) => piece) };
    },

    async conversation(ref) {
      const start = shelf.feedback.get(keyOf(ref))?.conversationTs ?? ref.ts;
      return remembered(shelf)
        .filter(
          ({ channelId, conversationTs }) =>
            channelId === ref.channelId && conversationTs === start,
        )
        .toSorted((a, b) => newestFirst(b, a));
    },
  };
}

/** Counts things that have the same key, in order of that key. */
function tally<T extends object>(things: readonly T[], keyOfThing: (thing: T) => string) {
  const counted = new Map<string, T & { count: number }>();
  for (const thing of things) {
    const key = keyOfThing(thing);
    counted.set(key, { ...thing, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
}
