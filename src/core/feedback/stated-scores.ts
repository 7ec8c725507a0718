import type { StatedScore } from '../scores/score.ts';
import { findBareScores } from './bare-scores.ts';
import { isReversed } from './is-reversed.ts';
import { findLabelledScores } from './labelled-scores.ts';
import { withoutUnmeant } from './without-unmeant.ts';

/** One answer found in a text; null where something looks like one and must not be guessed. */
type FoundScore = StatedScore | null;

/**
 * Reads the scores that a text states itself, in Dutch or English: "CSAT 2/5", "★★☆☆☆", "NPS: 9",
 * "cijfer: 3", a survey question with its answer, a thumb that is the answer.
 *
 * Refused rather than guessed: decimals, reversed scales, answers outside their scale, fractions
 * ("2/5 of my orders"), dates, changes ("4 -> 2"), hopes ("9 would be a dream"), and two different
 * answers for one metric.
 */
export function statedScores(text: string): readonly StatedScore[] {
  const plainly = withoutLongRuns(text);
  if (isReversed(plainly)) return [];
  const labelled = findLabelledScores(withoutUnmeant(plainly));
  const bare = findBareScores(labelled.rest);
  const metrics = new Set(labelled.found.map((score) => score?.metric));
  return withoutContradictions([
    ...labelled.found,
    ...bare.filter((score) => score === null || !metrics.has(score.metric)),
  ]);
}

/**
 * Takes off emphasis, and shortens long runs of white space and dashes: the patterns for labels try
 * every way to share out a run, which for a thousand line breaks would take hours.
 */
function withoutLongRuns(text: string): string {
  return text
    .replace(/[*_~`]/g, '')
    .replace(/\s+/gu, (run) => (run.includes('\n') ? '\n' : ' '))
    .replace(/([:=–—-])\1{2,}/gu, '$1$1');
}

function withoutContradictions(found: readonly FoundScore[]): readonly StatedScore[] {
  const kept = new Map<string, StatedScore | null>();
  for (const score of found) {
    if (score === null) continue;
    const key = `${score.metric} ${score.scale.min}-${score.scale.max}`;
    const earlier = kept.get(key);
    const isSame = earlier === undefined || earlier?.answer === score.answer;
    kept.set(key, isSame ? score : null);
  }
  return [...kept.values()].filter((score) => score !== null);
}
