import type { Feedback } from '../core/feedback/feedback.ts';
import { findWords } from '../core/text/find-words.ts';
import type { FeedbackStore, Found, ShownIn } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';

/** As many as one reads without scrolling for long. */
const SHOWN = 5;

/** As deep as a search goes: more than anybody counts, and soon found among a million. */
const DEPTH = 10_000;

/** What customers said about some words, and the words. */
interface FoundFeedback extends Omit<Found, 'found'> {
  readonly words: string;
  readonly found: readonly Hit[];
}

/** Feedback that a search found, and why. */
interface Hit {
  readonly feedback: Feedback;
  /** It has none of the words: what it means was found. */
  readonly isByMeaning: boolean;
}

/**
 * Searches all teams' feedback, by its words and by what they mean in either language: what
 * customers say belongs to everybody, but for what was said in a private channel, which is found
 * there alone. Null without words.
 */
export type SearchFeedback = (words: string, shownIn: ShownIn) => Promise<FoundFeedback | null>;

export function createSearchFeedback(world: {
  readonly feedback: Pick<FeedbackStore, 'search'>;
  readonly reader: Pick<Reader, 'meaningOf'>;
}): SearchFeedback {
  const { feedback, reader } = world;

  return async function searchFeedback(words, shownIn) {
    const asked = words.replace(/\s+/gu, ' ').trim();
    if (asked === '') return null;
    const meaning = await reader.meaningOf(asked);
    const query = { words: asked, meaning, limit: SHOWN, depth: DEPTH, shownIn };
    const { found, ...counted } = await feedback.search(query);
    const hits = found.map((it) => ({
      feedback: it,
      isByMeaning: meaning !== null && findWords(it.verbatim, asked).length === 0,
    }));
    return { words: asked, ...counted, found: hits };
  };
}
