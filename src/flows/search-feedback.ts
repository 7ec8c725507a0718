import type { Feedback } from '../core/feedback/feedback.ts';
import type { FeedbackStore } from '../ports/keeping.ts';

/** As many as one reads without scrolling for long. */
const SHOWN = 5;

/** What customers said about some words, best first, and how many pieces there are in all. */
interface FoundFeedback {
  readonly words: string;
  readonly total: number;
  readonly found: readonly Feedback[];
}

/** Searches all teams' feedback: what customers say belongs to everybody. Null without words. */
export type SearchFeedback = (words: string) => Promise<FoundFeedback | null>;

export function createSearchFeedback(feedback: Pick<FeedbackStore, 'search'>): SearchFeedback {
  return async function searchFeedback(words) {
    const asked = words.replace(/\s+/gu, ' ').trim();
    if (asked === '') return null;
    const result = await feedback.search({ words: asked, teamId: null, limit: SHOWN });
    return { words: asked, ...result };
  };
}
