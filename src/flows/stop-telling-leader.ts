import type { TeamStore } from '../ports/keeping.ts';

/** A member leads no team any more, and is told nothing of any. */
export type StopTellingLeader = (userId: string) => Promise<void>;

export function createStopTellingLeader(world: {
  readonly teams: Pick<TeamStore, 'all' | 'change'>;
}): StopTellingLeader {
  const { teams } = world;

  return async function stopTellingLeader(userId) {
    const led = (await teams.all()).filter(({ leaderId }) => leaderId === userId);
    for (const { id } of led) await teams.change(id, { leaderId: null });
  };
}
