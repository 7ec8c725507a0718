import type { Alert } from '../core/dips/alerts/alert.ts';
import { thresholdFor } from '../core/dips/chart/threshold-for.ts';
import { nodeNames } from '../core/dips/tree/node-names.ts';
import { startVolumeWatch, stepVolume } from '../core/dips/volume/step-volume.ts';
import type { VolumeDay } from '../core/dips/volume/volume-watch.ts';
import { planSilences, type WatchedSource } from '../core/spikes/plan-silences.ts';
import { SPIKE_BUDGET } from '../core/spikes/spike-budget.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { datesOf } from '../core/time/dates-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { CountStore } from '../ports/counting.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';

/** How far back a source is watched again each day: what is older hardly weighs. */
const HISTORY_DAYS = 180;

/** A source that was heard less has no run of empty days that luck would not show. */
const FEWEST_PIECES = 20;

/** However few sources there are, a run of empty days that is this likely is none to tell of. */
const LEAST_RARE = 1_000;

/**
 * Looks for sources of a team from which nothing came, by the end of the day before `on`, where
 * something always comes: told as missing feedback, not as good news. Keeps alerts and what became
 * of them, and gives back those that are new; doing it again changes nothing.
 */
export type WatchSources = (team: Team, on: LocalDate) => Promise<readonly Alert[]>;

export function createWatchSources(world: {
  readonly counts: Pick<CountStore, 'bySource'>;
  readonly alerts: Pick<AlertStore, 'current' | 'found' | 'open' | 'turn'>;
  readonly listTeams: ListTeams;
  readonly clock: Clock;
}): WatchSources {
  const { counts, alerts, listTeams, clock } = world;

  return async function watchSources(team, on) {
    const until = addDays(on, -1);
    const period = periodEnding(until, HISTORY_DAYS);
    const [heard, teams, open, known] = await Promise.all([
      counts.bySource({ team, period }),
      listTeams(),
      alerts.current(),
      alerts.found(period),
    ]);
    const sources = sourcesIn(heard, until);
    // Every team has an equal part of what may be told wrongly, as with spikes.
    const streams = sources.length * Math.max(1, teams.length);
    const onceIn = Math.max(LEAST_RARE, thresholdFor(streams, SPIKE_BUDGET));
    const node = { kind: 'team', teamId: team.id } as const;
    const nodeName = nodeNames(teams, [])(node);
    const plan = planSilences(
      sources.map((source) => follow(source, onceIn)),
      { node, nodeName, until, open, known, onceIn, streams },
    );
    for (const turn of plan.turns) await alerts.turn(turn, clock());
    const opened: Alert[] = [];
    for (const alert of plan.opened) opened.push(await alerts.open(alert, clock()));
    return opened;
  };
}

type Heard = Awaited<ReturnType<CountStore['bySource']>>;

/** What came from each source, a day for each date since it was first heard. */
function sourcesIn(heard: Heard, until: LocalDate): readonly Omit<WatchedSource, 'silence'>[] {
  return [...new Set(heard.map(({ source }) => source))].flatMap((source) => {
    const mine = new Map(
      heard.filter((it) => it.source === source).map(({ on, count }) => [on, count]),
    );
    const [first = until] = mine.keys();
    const pieces = [...mine.values()].reduce((sum, count) => sum + count, 0);
    const days = datesOf({ from: first, to: until }).map(
      (on): VolumeDay => ({ on, n: mine.get(on) ?? 0 }),
    );
    return pieces < FEWEST_PIECES ? [] : [{ source, days }];
  });
}

function follow(source: Omit<WatchedSource, 'silence'>, onceIn: number): WatchedSource {
  const watch = source.days.reduce(stepVolume, startVolumeWatch(onceIn));
  return { ...source, silence: watch.silent };
}
