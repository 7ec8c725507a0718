import type { Alert } from '../dips/alerts/alert.ts';
import type { Feedback, Sentiment } from '../feedback/feedback.ts';
import { isSameTalk } from '../feedback/is-same-talk.ts';
import { countOwnWords } from '../feedback/own-words.ts';
import type { Mention } from './digest.ts';

/** Own words a quote may have, and those that read best. */
const READABLE = { from: 8, to: 40 };
const EASY = { from: 10, to: 30 };

/** A quote stands for its tone, so the reader must be surer of it than of a coin. */
const SURE = 0.5;

/** What a quote is worth for showing what the digest speaks of, beside the reader's sureness. */
const WORTH = { inTheNews: 1, lowScoreOfDip: 1, easy: 0.5 };

/** What the digest speaks of, so that its quotes can show it. */
export interface QuotedNews {
  readonly rising: readonly Mention[];
  readonly dips: readonly Pick<Alert, 'measure'>[];
}

/**
 * At most two quotes, the negative one first, then a positive one: readable, surely read, and if
 * it can be about what is rising or with a low answer to a score that dips; the newest on ties.
 */
export function chooseQuotes(said: readonly Feedback[], news: QuotedNews): readonly Feedback[] {
  // Each is counted and weighed once: a digest is chosen from hundreds.
  const readable = said
    .filter(({ sentiment }) => sentiment.label !== 'neutral' && sentiment.confidence >= SURE)
    .map((feedback) => ({ feedback, words: countOwnWords(feedback) }))
    .filter(({ words }) => words >= READABLE.from && words <= READABLE.to)
    .map(({ feedback, words }) => ({ feedback, worth: worthOf(feedback, words, news) }));
  const negative = bestOf('negative', readable);
  const positive = bestOf(
    'positive',
    readable.filter(({ feedback }) => negative === undefined || !isSameTalk(feedback, negative)),
  );
  return [negative, positive].filter((quote) => quote !== undefined);
}

function bestOf(
  tone: Sentiment,
  weighed: readonly { readonly feedback: Feedback; readonly worth: number }[],
): Feedback | undefined {
  return weighed
    .filter(({ feedback }) => feedback.sentiment.label === tone)
    .toSorted((a, b) => b.worth - a.worth || +b.feedback.saidAt - +a.feedback.saidAt)
    .at(0)?.feedback;
}

function worthOf(feedback: Feedback, words: number, { rising, dips }: QuotedNews): number {
  const { terms, sentiment, scores } = feedback;
  const isInTheNews = rising.some(({ term }) => terms.includes(term));
  const isLow = dips.some(({ measure }) =>
    scores.some((it) => it.metric === measure && it.answer < (it.scale.min + it.scale.max) / 2),
  );
  const isEasy = words >= EASY.from && words <= EASY.to;
  return (
    sentiment.confidence +
    (isInTheNews ? WORTH.inTheNews : 0) +
    (isLow ? WORTH.lowScoreOfDip : 0) +
    (isEasy ? WORTH.easy : 0)
  );
}
