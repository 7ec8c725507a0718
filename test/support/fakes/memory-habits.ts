import type { StorySign } from '../../../src/core/habits/story-sign.ts';
import type { HabitStore, PresenterStore } from '../../../src/ports/habits.ts';

export function createMemoryHabits(): HabitStore {
  const signs: StorySign[] = [];
  return {
    async note({ teamId, on, kind }) {
      const isKnown = signs.some(
        (sign) => sign.teamId === teamId && sign.on === on && sign.kind === kind,
      );
      if (!isKnown) signs.push({ teamId, on, kind });
    },
    of: async (teamId) =>
      signs
        .filter((sign) => sign.teamId === teamId)
        .toSorted((a, b) => a.on.localeCompare(b.on) || a.kind.localeCompare(b.kind)),
  };
}

export function createMemoryPresenters(): PresenterStore {
  const offers: { teamId: string; userId: string; passedOn: string | null }[] = [];
  const readings: { teamId: string; on: string; userId: string }[] = [];
  const absences = new Map<string, string>();
  const find = (teamId: string, userId: string) =>
    offers.find((it) => it.teamId === teamId && it.userId === userId);
  const drop = <T>(from: T[], isGone: (it: T) => boolean) => {
    const kept = from.filter((it) => !isGone(it));
    const count = from.length - kept.length;
    from.splice(0, from.length, ...kept);
    return count;
  };

  return {
    async of(teamId) {
      return offers
        .filter((it) => it.teamId === teamId)
        .map(({ userId, passedOn }) => {
          const own = readings.filter((it) => it.teamId === teamId && it.userId === userId);
          const readOn =
            own
              .map(({ on }) => on)
              .toSorted()
              .at(-1) ?? null;
          return { userId, readOn, passedOn, awayUntil: absences.get(userId) ?? null };
        });
    },
    async offer(teamId, userId) {
      if (!find(teamId, userId)) offers.push({ teamId, userId, passedOn: null });
    },
    async withdraw(teamId, userId) {
      drop(offers, (it) => it.teamId === teamId && it.userId === userId);
      drop(readings, (it) => it.teamId === teamId && it.userId === userId);
    },
    async read({ teamId, on, userId }) {
      const isTaken = readings.some((it) => it.teamId === teamId && it.on === on);
      if (isTaken || !find(teamId, userId)) return false;
      readings.push({ teamId, on, userId });
      return true;
    },
    async pass({ teamId, on, userId }) {
      const isOurs = (it: (typeof readings)[number]) =>
        it.teamId === teamId && it.on === on && it.userId === userId;
      const offer = find(teamId, userId);
      if (offer) offer.passedOn = on;
      return drop(readings, isOurs) === 1;
    },
    async away(userId, until) {
      if (until === null) absences.delete(userId);
      else absences.set(userId, until);
    },
  };
}
