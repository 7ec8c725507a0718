import type { Feedback, MessageRef } from '../../../src/core/feedback/feedback.ts';
import { hasOwnWords, ownWords } from '../../../src/core/feedback/own-words.ts';
import { storable } from '../../../src/core/text/storable.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { FeedbackStore } from '../../../src/ports/keeping.ts';
import { compareTs } from './compare-ts.ts';
import { isShown, keyOf, type Shelf, saidIn } from './shelf.ts';
import { hits } from './word-search.ts';

export function createMemoryFeedback(shelf: Shelf): FeedbackStore {
  let lastId = 0;
  const newestFirst = (a: Feedback, b: Feedback) =>
    b.saidAt.getTime() - a.saidAt.getTime() || compareTs(b.ts, a.ts);

  /** Whether a revision, or with null a deletion, is newer than what is known of a message. */
  function isNews(ref: MessageRef, revisionTs: string | null): boolean {
    const known = shelf.feedback.get(keyOf(ref))?.revisionTs ?? shelf.forgotten.get(keyOf(ref));
    if (known === null) return false;
    return revisionTs === null || known === undefined || compareTs(known, revisionTs) < 0;
  }

  function dropStories(ref: MessageRef, isGone: (extract: string) => boolean): void {
    for (const [key, { feedback, extract }] of shelf.stories) {
      if (keyOf(feedback) === keyOf(ref) && isGone(extract)) shelf.stories.delete(key);
    }
  }

  return {
    async keep(feedback) {
      const key = keyOf(feedback);
      if (!isNews(feedback, feedback.revisionTs)) {
        return shelf.forgotten.has(key) ? 'forgotten' : 'known';
      }
      lastId++;
      const verbatim = storable(feedback.verbatim);
      shelf.feedback.set(key, {
        ...structuredClone(feedback),
        id: shelf.feedback.get(key)?.id ?? String(lastId),
        verbatim,
        source: storable(feedback.source),
        terms: feedback.terms.map(storable),
      });
      shelf.forgotten.delete(key);
      dropStories(feedback, (extract) => !ownWords(verbatim).includes(extract));
      return 'kept';
    },

    async forget(ref, revisionTs) {
      if (!isNews(ref, revisionTs)) return 'known';
      shelf.feedback.delete(keyOf(ref));
      shelf.forgotten.set(keyOf(ref), revisionTs);
      dropStories(ref, () => true);
      return 'forgotten';
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

    async alikeByDay({ subject, ...query }) {
      const alike = saidIn(shelf, query)
        .filter(hasOwnWords)
        .filter(({ touchpointId, terms }) =>
          'term' in subject ? terms.includes(subject.term) : touchpointId === subject.touchpointId,
        )
        .map(({ saidAt, sentiment }) => ({
          on: localDateOf(saidAt, query.team.timeZone),
          sentiment: sentiment.label,
        }));
      return tally(alike, ({ on, sentiment }) => `${on} ${sentiment}`);
    },

    async termsByDay(query) {
      const named = saidIn(shelf, query).flatMap(({ saidAt, terms }) =>
        [...new Set(terms)].map((term) => ({ on: localDateOf(saidAt, query.team.timeZone), term })),
      );
      const often = tally(named, ({ term }) => term).filter(({ count }) => count >= 2);
      const terms = new Set(often.map(({ term }) => term));
      return tally(named, ({ on, term }) => `${on} ${term}`).filter(({ term }) => terms.has(term));
    },

    async search({ words, limit, depth, shownIn }) {
      const all = [...shelf.feedback.values()]
        .filter((piece) => isShown(shelf, piece, shownIn))
        .map((piece) => ({ piece, rank: hits(piece.verbatim, words) }))
        .filter(({ rank }) => rank > 0);
      const best = all
        .toSorted((a, b) => Number(b.piece.id) - Number(a.piece.id))
        .slice(0, depth)
        .toSorted((a, b) => b.rank - a.rank || newestFirst(a.piece, b.piece));
      const found = best.slice(0, limit).map(({ piece }) => piece);
      return { found, total: best.length, isCapped: all.length > depth };
    },

    async conversation(ref) {
      const start = shelf.feedback.get(keyOf(ref))?.conversationTs ?? ref.ts;
      return [...shelf.feedback.values()]
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
