import type { DailyAnswers } from '../../../src/core/scores/score.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { ScoreStore } from '../../../src/ports/keeping.ts';
import { newestScores } from './newest-scores.ts';
import { heardSince, type Shelf } from './shelf.ts';

export function createMemoryScores(shelf: Shelf): ScoreStore {
  return {
    async dailyAnswers({ metric, ...query }) {
      const days = new Map<string, DailyAnswers>();
      for (const { piece, score } of newestScores(heardSince(shelf, query), metric)) {
        const on = localDateOf(piece.saidAt, query.team.timeZone);
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
