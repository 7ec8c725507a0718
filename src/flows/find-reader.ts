import { nextReaders } from '../core/habits/presenter.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { IsAway, PresenterStore } from '../ports/habits.ts';

/**
 * Finds who reads the story of a date aloud, among those who offered to: whoever read longest ago
 * and is there. Null where nobody is; found again it is the same one.
 */
export type FindReader = (teamId: string, on: LocalDate) => Promise<string | null>;

export function createFindReader(world: {
  readonly presenters: Pick<PresenterStore, 'of' | 'read'>;
  readonly isAway: IsAway;
}): FindReader {
  const { presenters, isAway } = world;

  return async function findReader(teamId, on) {
    const offered = await presenters.of(teamId);
    const known = offered.find(({ readOn }) => readOn === on);
    if (known !== undefined) return known.userId;
    for (const { userId } of nextReaders(offered, on)) {
      if (await isAway(userId)) continue;
      if (await presenters.read({ teamId, on, userId })) return userId;
      // Somebody else was asked meanwhile, or this one withdrew: then there are fewer to ask.
      return findReader(teamId, on);
    }
    return null;
  };
}
