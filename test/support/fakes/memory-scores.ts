import type { Feedback } from '../../../src/core/feedback/feedback.ts';
import type { DailyAnswers, Metric } from '../../../src/core/scores/score.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { ScoreStore } from '../../../src/ports/keeping.ts';
import { compareTs } from './compare-ts.ts';
import { heardSince, type Shelf } from './shelf.ts';

export function createMemoryScores(shelf: Shelf): ScoreStore {
  return {
    async dailyAnswers({ metric, ...query }) {
      const days = new Map<string, DailyAnswers>();
      for (const { saidAt, score } of newestScores(heardSince(shelf, query), metric)) {
        const on = localDateOf(saidAt, query.team.timeZone);
        if (on > query.period.to) continue;
        const { min, max } = score.scale;
        const key = [on, ...[min, max].map((end) => String(end).padStart(5, '0'))].join(' ');
        const counts = days.get(key)?.counts ?? Array<number>(max - min + 1).fill(0);
        days.set(key, {
          on,
          scale: score.scale,
          counts: counts.map((count, k) => (k === score.answer - min ? count + 1 : count)),
        });
      }
      return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
    },
  };
}

/** The last score of each conversation's newest message that states one. */
function newestScores(pieces: readonly Feedback[], metric: Metric) {
  const newest = new Map<string, { saidAt: Date; score: Feedback['scores'][number] }>();
  for (const { channelId, conversationTs, saidAt, scores } of pieces.toSorted((a, b) =>
    compareTs(a.ts, b.ts),
  )) {
    const score = scores.filter((each) => each.metric === metric).at(-1);
    if (score) newest.set(`${channelId} ${conversationTs}`, { saidAt, score });
  }
  return newest.values();
}
