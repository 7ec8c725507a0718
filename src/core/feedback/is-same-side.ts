import type { Sentiment } from './feedback.ts';

/**
 * Whether two are as happy or unhappy: praise is nothing like a complaint about the same. Whoever
 * is of two minds has something to be unhappy about too.
 */
export function isSameSide(one: Sentiment, other: Sentiment): boolean {
  return sideOf(one) === sideOf(other);
}

function sideOf(sentiment: Sentiment): Exclude<Sentiment, 'mixed'> {
  return sentiment === 'mixed' ? 'negative' : sentiment;
}
