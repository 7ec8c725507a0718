import type { Presenter } from '../core/habits/presenter.ts';
import type { Team } from '../core/teams/team.ts';
import type { PresenterStore } from '../ports/habits.ts';
import type { TeamStore } from '../ports/keeping.ts';

/** Who reads a team's stories aloud, as things are now; null where there is no such team. */
type Readers = Promise<{
  readonly team: Team;
  readonly presenters: readonly Presenter[];
} | null>;

/** Members offer to read stories aloud, and withdraw. */
export interface ReadAloud {
  look(teamId: string): Readers;
  offer(teamId: string, userId: string): Readers;
  withdraw(teamId: string, userId: string): Readers;
}

export function createReadAloud(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly presenters: PresenterStore;
}): ReadAloud {
  const { teams, presenters } = world;

  async function look(teamId: string, change: () => Promise<void> = async () => undefined) {
    const team = await teams.byId(teamId);
    if (team === null) return null;
    await change();
    return { team, presenters: await presenters.of(teamId) };
  }

  return {
    look: (teamId) => look(teamId),
    offer: (teamId, userId) => look(teamId, () => presenters.offer(teamId, userId)),
    withdraw: (teamId, userId) => look(teamId, () => presenters.withdraw(teamId, userId)),
  };
}
