import type { Alert } from '../core/dips/alerts/alert.ts';
import { isMetric } from '../core/dips/alerts/measure.ts';
import { luckOf } from '../core/dips/chart/luck-of.ts';
import { isLeafOf } from '../core/dips/tree/is-leaf-of.ts';
import { lastShown } from '../core/dips/why/last-shown.ts';
import { usualBand } from '../core/dips/why/usual-band.ts';
import type { WhyAlert } from '../core/dips/why/why-alert.ts';
import type { Journey } from '../core/journeys/journey.ts';
import type { Metric } from '../core/scores/score.ts';
import { addDays } from '../core/time/add-days.ts';
import { daysBetween } from '../core/time/days-between.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import { periodEnding } from '../core/time/period-ending.ts';
import type { CountStore } from '../ports/counting.ts';
import type { FeedbackStore, JourneyStore, ShownIn, TeamStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { AlertStore, AnswerStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { createFindCauses } from './find-causes.ts';
import type { ListTeams } from './list-teams.ts';
import { createLowVoices } from './low-voices.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** The days that are shown. */
const SHOWN_DAYS = 45;

/** All that speaks for an alert, quoting what may be shown in a channel; null where it is gone. */
export type WhyAlertFor = (id: string, shownIn: ShownIn) => Promise<WhyAlert | null>;

export function createWhyAlert(world: {
  readonly alerts: Pick<AlertStore, 'byId' | 'events'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly listTeams: ListTeams;
  readonly answers: Pick<AnswerStore, 'days'>;
  readonly feedback: Pick<FeedbackStore, 'said' | 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly counts: Pick<CountStore, 'splitAnswers'>;
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly clock: Clock;
}): WhyAlertFor {
  const { alerts, teams, listTeams, answers, journeys, clock } = world;
  const findCauses = createFindCauses(world);
  const lowVoices = createLowVoices(world);

  return async function whyAlert(id, shownIn) {
    const alert = await alerts.byId(id);
    const team = alert && (await teamOfAlert(alert, teams));
    if (alert === null || team === null) return null;

    const on = localDateOf(clock(), team.timeZone);
    const to = lastShown(alert, addDays(on, -1));
    const [events, all] = await Promise.all([alerts.events(id), journeys.all()]);
    const [days, causes] = await Promise.all([
      daysOf(alert, to, all),
      // When it opened there were few answers to tell by: more came since.
      findCauses({ ...alert, openedOn: to }),
    ]);
    const known = causes.length === 0 ? alert : { ...alert, causes };
    const quotes = await lowVoices(known, { on, shownIn });
    const told = { days, band: bandOf(alert, days), luck: luckOf(alert), quotes, events };
    return { alert: known, team, ...told };
  };

  async function daysOf(
    { node, measure, scale }: Alert,
    to: LocalDate,
    all: readonly Journey[],
  ): Promise<WhyAlert['days']> {
    if (scale === null) return [];
    const heard = await listTeams();
    const mine = node.kind === 'company' ? heard : heard.filter((it) => it.id === node.teamId);
    const period = periodEnding(to, SHOWN_DAYS);
    const rows = await answers.days(mine.map((team) => ({ team, period })));
    const days = new Map<LocalDate, readonly number[]>();
    for (const row of rows) {
      const isOnScale = row.scale.min === scale.min && row.scale.max === scale.max;
      if (row.metric !== measure || !isOnScale || !isLeafOf(row, node, all)) continue;
      const known = days.get(row.on);
      days.set(row.on, known?.map((count, k) => count + (row.counts[k] ?? 0)) ?? row.counts);
    }
    return [...days]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([on, counts]) => ({ on, scale, counts }));
  }
}

function bandOf(alert: Alert, days: WhyAlert['days']): WhyAlert['band'] {
  const { measure, usual, n, since, openedOn } = alert;
  if (!isMetric(measure)) return null;
  const metric: Metric = measure;
  const before = days.filter(({ on }) => on < since);
  return usualBand(before, { metric, usual, n: n / (daysBetween(since, openedOn) + 1) });
}
