import type { Alert } from '../core/dips/alerts/alert.ts';
import { kindOf } from '../core/dips/alerts/measure.ts';
import { thresholdFor } from '../core/dips/chart/threshold-for.ts';
import { nodeNames } from '../core/dips/tree/node-names.ts';
import { isSameBranch } from '../core/dips/tree/watched-node.ts';
import { followUnhappy, followVolumes } from '../core/spikes/follow-places.ts';
import type { Followed } from '../core/spikes/followed.ts';
import { placesIn } from '../core/spikes/places-in.ts';
import { planSpikes, type WatchedRise } from '../core/spikes/plan-spikes.ts';
import { SPIKE_BUDGET } from '../core/spikes/spike-budget.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { CountStore } from '../ports/counting.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock, Wait } from '../ports/world.ts';
import type { FollowThemes } from './follow-themes.ts';
import type { ListTeams } from './list-teams.ts';

/** How far back a team is watched again each day: what is older hardly weighs. */
const HISTORY_DAYS = 180;

/** How far back an alert that is closed may still be of the same rise. */
const KNOWN_DAYS = 60;

/**
 * Looks for what rose in a team by the end of the day before `on`: how much is heard, the share of
 * unhappy pieces, and themes; of the team and of each touchpoint. Each has a false-alarm budget of
 * its own. Keeps alerts and what became of them, and gives back those that are new; doing it again
 * changes nothing.
 */
export type WatchSpikes = (team: Team, on: LocalDate) => Promise<readonly Alert[]>;

export function createWatchSpikes(world: {
  readonly counts: Pick<CountStore, 'byPlace'>;
  readonly followThemes: FollowThemes;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly alerts: Pick<AlertStore, 'current' | 'found' | 'open' | 'turn'>;
  readonly listTeams: ListTeams;
  readonly wait: Wait;
  readonly clock: Clock;
}): WatchSpikes {
  const { counts, followThemes, journeys, alerts, listTeams, wait, clock } = world;

  return async function watchSpikes(team, on) {
    const until = addDays(on, -1);
    const period = periodEnding(until, HISTORY_DAYS);
    const [taxonomy, teams, heard] = await Promise.all([
      journeys.all(),
      listTeams(),
      counts.byPlace({ team, period }),
    ]);
    const places = placesIn(heard, { teamId: team.id, journeys: taxonomy, until });
    const groups = [
      followVolumes(places),
      followUnhappy(places),
      await followThemes(team, period, places[0]),
    ];
    const nameOf = nodeNames(teams, taxonomy);
    const watched: WatchedRise[] = [];
    for (const all of groups) {
      // Every team has an equal part of what may be told wrongly, and shares it among its own.
      const streams = all.length * Math.max(1, teams.length);
      const threshold = thresholdFor(streams, SPIKE_BUDGET);
      const shared = { streams, threshold, budget: SPIKE_BUDGET };
      for (const it of all)
        watched.push({ ...(await follow(it, shared)), nodeName: nameOf(it.node) });
    }
    return keep(watched, team, until);
  };

  /** Lets others work after each: every one takes some milliseconds. */
  async function follow(
    { follow, ...it }: Followed,
    shared: Pick<WatchedRise, 'streams' | 'threshold' | 'budget'>,
  ): Promise<Omit<WatchedRise, 'nodeName'>> {
    const risen = await follow(shared.threshold);
    await wait(0);
    return { ...it, ...shared, risen };
  }

  async function keep(watched: readonly WatchedRise[], team: Team, until: LocalDate) {
    const [open, known] = await Promise.all([
      alerts.current(),
      alerts.found(periodEnding(addDays(until, 1), KNOWN_DAYS)),
    ]);
    const isMissing = open.some(
      ({ node, measure }) =>
        kindOf(measure) === 'silence' && node.kind === 'team' && node.teamId === team.id,
    );
    const plan = planSpikes(watched, { until, open, known, isMissing });
    for (const turn of plan.turns) await alerts.turn(turn, clock());
    const opened: Alert[] = [];
    for (const alert of plan.opened) {
      // What rose at the same time in the same branch is one event, and told once.
      const first = opened.find(({ node }) => isSameBranch(node, alert.node));
      const toldWithId = alert.toldWithId ?? first?.toldWithId ?? first?.id ?? null;
      opened.push(await alerts.open({ ...alert, toldWithId }, clock()));
    }
    return opened;
  }
}
