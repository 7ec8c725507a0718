import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import type { Metric } from '../../../src/core/scores/score.ts';
import { compareTs } from './compare-ts.ts';

/** The last score of each conversation's newest message that states one, with that message. */
export function newestScores(pieces: readonly Feedback[], metric: Metric) {
  const newest = new Map<string, { piece: Feedback; score: Feedback['scores'][number] }>();
  for (const piece of pieces.toSorted((a, b) => compareTs(a.ts, b.ts))) {
    const score = piece.scores.filter((each) => each.metric === metric).at(-1);
    if (score) newest.set(`${piece.channelId} ${piece.conversationTs}`, { piece, score });
  }
  return [...newest.values()];
}
