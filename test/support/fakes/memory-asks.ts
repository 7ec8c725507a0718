import type { AskStore } from '../../../src/ports/learning.ts';
import type { Shelf } from './shelf.ts';

export function createMemoryAsks({ asks, corrections, feedback }: Shelf): AskStore {
  return {
    async claim(ask) {
      const isTaken = asks.some(
        ({ teamId, on, feedbackId }) =>
          (teamId === ask.teamId && on === ask.on) || feedbackId === ask.feedbackId,
      );
      const isThere = [...feedback.values()].some(({ id }) => id === ask.feedbackId);
      if (isTaken || !isThere) return false;
      asks.push({ ...ask });
      return true;
    },

    on: async (teamId, on) =>
      asks.find((ask) => ask.teamId === teamId && ask.on === on)?.feedbackId ?? null,

    async answered(teamId, among) {
      const newest = asks
        .filter((ask) => ask.teamId === teamId)
        .toSorted((a, b) => b.on.localeCompare(a.on))
        .slice(0, among);
      const answered = newest.filter((ask) =>
        corrections.some(({ feedbackId }) => feedbackId === ask.feedbackId),
      );
      return { asked: newest.length, answered: answered.length };
    },
  };
}
