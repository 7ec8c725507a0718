import type { Feedback } from '../core/feedback/feedback.ts';
import type { FeedbackStore, ShownIn } from '../ports/keeping.ts';

/** As many as one reads without scrolling for long. */
const SHOWN = 5;

/** What customers said about some words, best first, and how many pieces there are in all. */
interface FoundFeedback {
  readonly words: string;
  readonly total: number;
  readonly found: readonly Feedback[];
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
    const query = { words: asked, teamId: null, limit: SHOWN, shownIn };
    const result = await feedback.search(query);
    return { words: asked, ...result };
  };
}
