import type { Alert, Explanation } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { AlertStore, Doing } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { ShowAlert } from './show-alert.ts';
import { teamOfAlert } from './team-of-alert.ts';
import type { TellNews } from './tell-news.ts';

/** What became of something a member did to an alert. */
export type AlertOutcome =
  | {
      /** `already`: it was so before, or was somebody else's to do. */
      readonly kind: 'done' | 'already';
      readonly alert: Alert;
      /** Whose channel it is told in, for its language and zone. */
      readonly team: Team;
    }
  | { readonly kind: 'gone' };

type MembersDeed = (id: string, by: string) => Promise<AlertOutcome>;

/** What a member can do to an alert; doing it again changes nothing and tells nothing twice. */
export interface LiveAlert {
  /** Looks after it. */
  readonly take: MembersDeed;
  readonly letGo: MembersDeed;
  /** Says that it is no alert. */
  readonly markFalse: MembersDeed;
  /** Takes back that it is none. */
  readonly takeBack: MembersDeed;
  explain(id: string, said: Omit<Explanation, 'by'>, by: string): Promise<AlertOutcome>;
}

export function createLiveAlert(world: {
  readonly alerts: AlertStore;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly showAlert: ShowAlert;
  readonly tellNews: TellNews;
  readonly clock: Clock;
}): LiveAlert {
  const { alerts, teams, showAlert, tellNews, clock } = world;

  async function change(
    id: string,
    by: string,
    to: (alert: Alert, doing: Doing) => Promise<boolean>,
  ): Promise<AlertOutcome> {
    const alert = await alerts.byId(id);
    const team = alert && (await teamOfAlert(alert, teams));
    if (alert === null || team === null) return { kind: 'gone' };

    const at = clock();
    const isDone = await to(alert, { by, at, on: localDateOf(at, team.timeZone) });
    const now = (await alerts.byId(id)) ?? alert;
    // Also when it was done before: who was killed before telling it tells it now.
    await showAlert(now);
    await tellNews(now, { isAll: false });
    // Its thread may have been found only then.
    const told = (await alerts.byId(id)) ?? now;
    return { kind: isDone ? 'done' : 'already', alert: told, team };
  }

  return {
    take: (id, by) => change(id, by, (_, doing) => alerts.take(id, doing)),
    letGo: (id, by) => change(id, by, (_, doing) => alerts.letGo(id, doing)),
    markFalse: (id, by) => change(id, by, (_, doing) => alerts.markFalse(id, doing)),
    takeBack: (id, by) => change(id, by, (_, doing) => alerts.takeBack(id, doing)),
    explain: (id, said, by) =>
      change(id, by, async ({ explained }, doing) => {
        const explanation = { ...said, by };
        return isSame(explained, explanation) ? false : alerts.explain(id, explanation, doing);
      }),
  };
}

function isSame(was: Explanation | null, is: Explanation): boolean {
  return was?.by === is.by && was.text === is.text && was.noticedOn === is.noticedOn;
}
