import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import type { LastTold, TeamOverview } from '../core/teams/overview.ts';
import type { Job } from '../core/time/slot.ts';
import type { ChannelStore } from '../ports/keeping.ts';
import type { OutboxStore, PostState } from '../ports/sending.ts';
import type { FinishedSlot, SlotStore } from '../ports/slots.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { ListTeams } from './list-teams.ts';
import { postKey } from './post-key.ts';

/** Every team that is heard for, and what each was last told or why not. */
export type LookAtHome = () => Promise<readonly TeamOverview[]>;

export function createLookAtHome(world: {
  readonly channels: Pick<ChannelStore, 'watched'>;
  readonly slots: Pick<SlotStore, 'last'>;
  readonly outbox: Pick<OutboxStore, 'stateOf'>;
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly listTeams: ListTeams;
}): LookAtHome {
  const { channels, slots, outbox, alerts, listTeams } = world;

  return async function lookAtHome() {
    const [teams, watched, open] = await Promise.all([
      listTeams(),
      channels.watched(),
      alerts.current(),
    ]);
    return Promise.all(
      teams.map(async (team) => ({
        team,
        channelIds: watched.filter(({ teamId }) => teamId === team.id).map(({ id }) => id),
        digest: await lastTold('digest', team.id),
        story: await lastTold('story', team.id),
        alerts: open.filter((alert) => isAlertOf(alert, team.id)),
      })),
    );
  };

  async function lastTold(job: Job, teamId: string): Promise<LastTold | null> {
    const slot = await slots.last(job, teamId);
    return slot === null ? null : toLastTold(slot, await outbox.stateOf(postKey(slot)));
  }
}

/** A slot that posted only queued its message: the outbox knows whether it arrived. */
function toLastTold({ on, outcome }: FinishedSlot, post: PostState | null): LastTold {
  switch (outcome.kind) {
    case 'posted':
      if (post === 'pending') return { on, what: 'waiting', why: null };
      if (post === 'dropped') return { on, what: 'undelivered', why: null };
      return { on, what: outcome.isLate ? 'posted late' : 'posted', why: null };
    case 'quiet':
      return { on, what: 'quiet', why: outcome.why };
    case 'failed':
      // Why is in the log: an exception's words are not for members to read.
      return { on, what: 'failed', why: null };
  }
}
