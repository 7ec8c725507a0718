import type { FeedbackStore, Found, ShownIn } from '../ports/keeping.ts';

/** As many as one reads without scrolling for long. */
const SHOWN = 5;

/** As deep as a search goes: more than anybody counts, and soon found among a million. */
const DEPTH = 10_000;

/** What customers said about some words, and the words. */
interface FoundFeedback extends Found {
  readonly words: string;
}

/**
 * Searches all teams' feedback: what customers say belongs to everybody, but for what was said in
 * a private channel, which is found there alone. Null without words.
 */
export type SearchFeedback = (words: string, shownIn: ShownIn) => Promise<FoundFeedback | null>;

export function createSearchFeedback(feedback: Pick<FeedbackStore, 'search'>): SearchFeedback {
  return async function searchFeedback(words, shownIn) {
    const asked = words.replace(/\s+/gu, ' ').trim();
    if (asked === '') return null;
    const found = await feedback.search({ words: asked, limit: SHOWN, depth: DEPTH, shownIn });
    return { words: asked, ...found };
  };
}
