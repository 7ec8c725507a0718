import type { Sentiment } from '../../core/feedback/feedback.ts';
import { STRENGTH } from './feeling-model.ts';

/** From here a feeling may be called one; a label of a feeling has at least so strong a score. */
const LEAST_FELT = 0.1;
/** A neutral or mixed text leans no further than this. */
const MOST_LEANING: Readonly<Record<'neutral' | 'mixed', number>> = { neutral: 0.2, mixed: 0.4 };
/** The odds of good over bad count for this much beside the strength, and are so much stronger. */
const ODDS_SHARE = 0.75;
const ODDS_SCALE = 0.7;

/**
 * How strongly a text is felt, -1 to 1: about 0.25 mildly pleased, 0.5 pleased, 0.75 very pleased,
 * 1 delighted; below 0 the same of displeasure. Its sign goes with its label; for a neutral or
 * mixed text it only says which way the text leans.
 */
export function feltScore(odds: Float32Array, label: Sentiment): number {
  const [negative = 0, , positive = 0] = odds;
  const lean = (positive - negative) * ODDS_SCALE;
  const felt = lean * ODDS_SHARE + (odds[STRENGTH] ?? 0) * (1 - ODDS_SHARE);
  return Math.round(kept(felt, label) * 1000) / 1000;
}

function kept(felt: number, label: Sentiment): number {
  if (label === 'positive') return Math.min(1, Math.max(LEAST_FELT, felt));
  if (label === 'negative') return Math.max(-1, Math.min(-LEAST_FELT, felt));
  const most = MOST_LEANING[label];
  return Math.max(-most, Math.min(most, felt));
}
