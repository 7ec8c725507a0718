import type { Feedback, MessageRef } from '../../../src/core/feedback/feedback.ts';
import { hasOwnWords, ownWords } from '../../../src/core/feedback/own-words.ts';
import { isAbout } from '../../../src/core/stories/subject.ts';
import { storable } from '../../../src/core/text/storable.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { FeedbackStore } from '../../../src/ports/keeping.ts';
import { compareTs } from './compare-ts.ts';
import { createMemoryMeaning, newestFirst } from './memory-meaning.ts';
import { isShown, keyOf, type Shelf, saidIn } from './shelf.ts';

export function createMemoryFeedback(shelf: Shelf): FeedbackStore {
  let lastId = 0;

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

  /** Empties corrections of words that are no longer there. */
  function emptyCorrections(id: string, left: readonly string[]): void {
    for (const [place, correction] of shelf.corrections.entries()) {
      if (correction.feedbackId !== id || left.includes(correction.text)) continue;
      shelf.corrections.splice(place, 1, { ...correction, text: '' });
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
      const id = shelf.feedback.get(key)?.id ?? String(lastId);
      shelf.feedback.set(key, {
        ...structuredClone(feedback),
        id,
        verbatim,
        source: storable(feedback.source),
        terms: feedback.terms.map(storable),
        segment: feedback.segment && storable(feedback.segment),
      });
      shelf.forgotten.delete(key);
      dropStories(feedback, (extract) => !ownWords(verbatim).includes(extract));
      emptyCorrections(id, [verbatim, ownWords(verbatim)]);
      return 'kept';
    },

    async forget(ref, revisionTs) {
      if (!isNews(ref, revisionTs)) return 'known';
      const id = shelf.feedback.get(keyOf(ref))?.id;
      shelf.feedback.delete(keyOf(ref));
      if (id !== undefined) {
        emptyCorrections(id, []);
        const left = shelf.asks.filter(({ feedbackId }) => feedbackId !== id);
        shelf.asks.splice(0, shelf.asks.length, ...left);
      }
      shelf.forgotten.set(keyOf(ref), revisionTs);
      dropStories(ref, () => true);
      return 'forgotten';
    },

    async said({ touchpointIds, limit, shownIn, ...query }) {
      const said = saidIn(shelf, query).filter(
        (piece) =>
          isShown(shelf, piece, shownIn) &&
          (touchpointIds?.includes(piece.touchpointId ?? '') ?? true),
      );
      return said.toSorted(newestFirst).slice(0, limit);
    },

    async tellable({ limit, shownIn, ...query }) {
      const said = saidIn(shelf, query).filter((piece) => isShown(shelf, piece, shownIn));
      return said
        .toSorted(newestFirst)
        .slice(0, limit)
        .map((piece) => comparable(shelf, piece));
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
        .filter((piece) => isAbout(comparable(shelf, piece), subject))
        .map(({ saidAt, sentiment }) => ({
          on: localDateOf(saidAt, query.team.timeZone),
          sentiment: sentiment.label,
        }));
      return tally(alike, ({ on, sentiment }) => `${on} ${sentiment}`);
    },

    async termsByDay({ shownIn, ...query }) {
      const shown = saidIn(shelf, query).filter((piece) => isShown(shelf, piece, shownIn));
      const named = shown.flatMap(({ saidAt, terms }) =>
        [...new Set(terms)].map((term) => ({ on: localDateOf(saidAt, query.team.timeZone), term })),
      );
      const often = tally(named, ({ term }) => term).filter(({ count }) => count >= 2);
      const terms = new Set(often.map(({ term }) => term));
      return tally(named, ({ on, term }) => `${on} ${term}`).filter(({ term }) => terms.has(term));
    },

    ...createMemoryMeaning(shelf),

    async byId(id, shownIn) {
      const piece = [...shelf.feedback.values()].find((each) => each.id === id);
      return piece && isShown(shelf, piece, shownIn) ? piece : null;
    },

    async correct(id, reading) {
      const piece = [...shelf.feedback.values()].find((each) => each.id === id);
      if (piece) shelf.feedback.set(keyOf(piece), { ...piece, ...structuredClone(reading) });
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

/** A piece with its meaning where that can be compared. */
function comparable({ meanings }: Shelf, piece: Feedback): Feedback {
  return meanings?.isWhole === false ? { ...piece, meaning: null } : piece;
}
