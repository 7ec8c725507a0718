import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import { worstFirst } from '../core/dips/alerts/worst-first.ts';
import type { Language } from '../core/feedback/feedback.ts';
import type { TeamOverview } from '../core/teams/overview.ts';
import type { ChannelStore } from '../ports/keeping.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { ListTeams } from './list-teams.ts';
import type { LookAtDelivery } from './look-at-delivery.ts';

/** Every team that is heard for, what each was last told or why not, and what comes next. */
export type LookAtHome = (language: Language) => Promise<readonly TeamOverview[]>;

export function createLookAtHome(world: {
  readonly channels: Pick<ChannelStore, 'watched'>;
  readonly alerts: Pick<AlertStore, 'current'>;
  readonly listTeams: ListTeams;
  readonly lookAtDelivery: LookAtDelivery;
}): LookAtHome {
  const { channels, alerts, listTeams, lookAtDelivery } = world;

  return async function lookAtHome(language) {
    const [teams, watched, open] = await Promise.all([
      listTeams(),
      channels.watched(),
      alerts.current(),
    ]);
    return Promise.all(
      teams.map(async (team) => ({
        ...(await lookAtDelivery(team, language)),
        channelIds: watched.filter(({ teamId }) => teamId === team.id).map(({ id }) => id),
        alerts: worstFirst(open.filter((alert) => isAlertOf(alert, team.id))),
      })),
    );
  };
}
