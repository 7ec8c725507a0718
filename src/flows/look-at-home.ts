import type { LastTold, TeamOverview } from '../core/teams/overview.ts';
import type { Job } from '../core/time/slot.ts';
import type { ChannelStore } from '../ports/keeping.ts';
import type { FinishedSlot, SlotStore } from '../ports/slots.ts';
import type { ListTeams } from './list-teams.ts';

/** Every team that is heard for, and what each was last told or why not. */
export type LookAtHome = () => Promise<readonly TeamOverview[]>;

export function createLookAtHome(world: {
  readonly channels: Pick<ChannelStore, 'watched'>;
  readonly slots: Pick<SlotStore, 'last'>;
  readonly listTeams: ListTeams;
}): LookAtHome {
  const { channels, slots, listTeams } = world;

  return async function lookAtHome() {
    const [teams, watched] = await Promise.all([listTeams(), channels.watched()]);
    return Promise.all(
      teams.map(async (team) => ({
        team,
        channelIds: watched.filter(({ teamId }) => teamId === team.id).map(({ id }) => id),
        digest: await lastTold('digest', team.id),
        story: await lastTold('story', team.id),
      })),
    );
  };

  async function lastTold(job: Job, teamId: string): Promise<LastTold | null> {
    const slot = await slots.last(job, teamId);
    return slot === null ? null : toLastTold(slot);
  }
}

function toLastTold({ on, outcome }: FinishedSlot): LastTold {
  switch (outcome.kind) {
    case 'posted':
      return { on, what: outcome.isLate ? 'posted late' : 'posted', why: null };
    case 'quiet':
    case 'failed':
      return { on, what: outcome.kind, why: outcome.why };
  }
}
