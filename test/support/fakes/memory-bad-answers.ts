import { MOST_TOLD_A_DAY } from '../../../src/core/scores/most-told-a-day.ts';
import type { BadAnswerStore, NotedAnswer } from '../../../src/ports/noting.ts';
import type { Shelf } from './shelf.ts';

/** What was noted of a message goes with it. */
export function createMemoryBadAnswers(shelf: Pick<Shelf, 'feedback'>): BadAnswerStore {
  const all = new Map<string, NotedAnswer & { isTold: boolean }>();
  const known = () => {
    const kept = new Set([...shelf.feedback.values()].map(({ id }) => id));
    return [...all.values()].filter(({ feedbackId }) => kept.has(feedbackId));
  };
  const find = (id: string) => known().find(({ feedbackId }) => feedbackId === id);

  return {
    async note(answer) {
      const { feedbackId, teamId, touchpointId, on } = answer;
      const told = known().filter((it) => it.isTold && it.teamId === teamId && it.on === on);
      const isTold =
        told.length < MOST_TOLD_A_DAY && told.every((it) => it.touchpointId !== touchpointId);
      const noted = find(feedbackId) ?? { ...answer, isTold };
      all.set(feedbackId, noted);
      return noted.isTold ? 'told' : 'counted';
    },
    async count(feedbackId) {
      const noted = find(feedbackId);
      if (noted) noted.isTold = false;
    },
    async byId(feedbackId) {
      const noted = find(feedbackId);
      const piece = [...shelf.feedback.values()].find(({ id }) => id === feedbackId);
      if (!noted || !piece) return null;
      const { isTold: _, ...answer } = noted;
      return { ...answer, scores: piece.scores };
    },
    async counted(teamId, { from, to }) {
      const counts = new Map<string, number>();
      for (const { isTold, touchpointId, on } of known().filter((it) => it.teamId === teamId)) {
        if (isTold || on < from || on > to) continue;
        counts.set(touchpointId, (counts.get(touchpointId) ?? 0) + 1);
      }
      return [...counts]
        .map(([touchpointId, count]) => ({ touchpointId, count }))
        .toSorted((a, b) => b.count - a.count || (a.touchpointId < b.touchpointId ? -1 : 1));
    },
  };
}
