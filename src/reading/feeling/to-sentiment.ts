import type { Reading, Sentiment } from '../../core/feedback/feedback.ts';
import type { StatedScore } from '../../core/scores/score.ts';
import { SENTIMENT_ORDER } from './feeling-model.ts';
import { feltScore } from './felt-score.ts';
import type { Feeling } from './read-feeling.ts';

/** A stated score this near the middle of its scale lets words be mixed. */
const MIDDLE = 0.5;
/** From here a place on a scale is a feeling. */
const STATED_FELT = 0.3;
const SURE_OF_STATED = 0.95;
/** Hardly any words, no surer than this: a number, a link or code may mean anything. */
const MOSTLY_WORDS = 0.5;
const MOST_SURE_WORDLESS = 0.5;
/** Nobody is ever certain of what another feels. */
const MOST_SURE = 0.98;

/** Decides how somebody feels: a score they state outranks their words. */
export function toSentiment(
  { odds, wordShare }: Feeling,
  scores: readonly StatedScore[],
): Reading['sentiment'] {
  const own = SENTIMENT_ORDER.map((label, at) => ({ label, odds: odds[at] ?? 0 }));
  const surest = own.reduce((best, it) => (it.odds > best.odds ? it : best));
  const stated = scores[0];
  if (stated !== undefined) return fromScore(stated, surest.label === 'mixed');
  const most = wordShare < MOSTLY_WORDS ? MOST_SURE_WORDLESS : MOST_SURE;
  return {
    label: surest.label,
    score: feltScore(odds, surest.label),
    confidence: round(Math.min(most, surest.odds)),
  };
}

/** The answer's place on its scale, from -1 to 1; words can only make it mixed. */
function fromScore({ answer, scale }: StatedScore, isMixed: boolean): Reading['sentiment'] {
  const score = (2 * (answer - scale.min)) / (scale.max - scale.min) - 1;
  const label = isMixed && Math.abs(score) < MIDDLE ? 'mixed' : scoreLabel(score);
  return { label, score: round(score), confidence: SURE_OF_STATED };
}

function scoreLabel(score: number): Sentiment {
  if (score > STATED_FELT) return 'positive';
  return score < -STATED_FELT ? 'negative' : 'neutral';
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
