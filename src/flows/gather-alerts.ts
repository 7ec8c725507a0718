import type { DigestFacts } from '../core/digest/decide-digest.ts';
import { windowOf } from '../core/digest/window-of.ts';
import { EYED_FROM } from '../core/dips/eyed.ts';
import { isAlertOf } from '../core/dips/is-alert-of.ts';
import { kindOf } from '../core/dips/measure.ts';
import type { ScoreWatch } from '../core/dips/score-watch.ts';
import { toEyed } from '../core/dips/to-eyed.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import type { AlertStore, RebaselineStore, WatchStore } from '../ports/watching.ts';
import type { ChooseSensitivity } from './choose-sensitivity.ts';
import type { ReadLedger } from './read-ledger.ts';

/** A change of what is usual is told with its first digest, which may wait for a weekend to end. */
const REBASELINED_DAYS = 14;

/** As long as a silence may last before its source is taken to be gone, and a week. */
const SILENT_DAYS = 35;

type DigestOfAlerts =
  | 'alerts'
  | 'heardAgain'
  | 'rebaselines'
  | 'eyed'
  | 'ledger'
  | 'proposal'
  | 'badAnswers';

/** What a team's digest of a date says of alerts, and of the watch itself. */
export type GatherAlerts = (
  team: Team,
  when: { readonly on: LocalDate; readonly lastToldOn: LocalDate | null },
) => Promise<Pick<DigestFacts, DigestOfAlerts>>;

/** Gathers what is open, near, changed, and once a month what became of last month's alerts. */
export function createGatherAlerts(world: {
  readonly alerts: Pick<AlertStore, 'current' | 'found'>;
  readonly watches: Pick<WatchStore, 'nearest'>;
  readonly rebaselines: Pick<RebaselineStore, 'since'>;
  readonly badAnswers: Pick<BadAnswerStore, 'counted'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly readLedger: ReadLedger;
  readonly sensitivity: Pick<ChooseSensitivity, 'read'>;
}): GatherAlerts {
  const { alerts, watches, rebaselines, badAnswers, journeys, readLedger, sensitivity } = world;

  return async function gatherAlerts(team, { on, lastToldOn }) {
    const month = lastMonth(on);
    const isFirst = lastToldOn === null || lastToldOn <= month.to;
    const [current, near, changed, ledger] = await Promise.all([
      alerts.current(),
      watches.nearest<ScoreWatch>({ teamId: team.id, from: EYED_FROM, limit: 1 }),
      rebaselines.since(addDays(on, -REBASELINED_DAYS)),
      isFirst ? readLedger(month) : null,
    ]);
    const told = ledger === null || ledger.alerts === 0 ? null : ledger;
    const isNews = (at: Date) => {
      const since = lastToldOn ?? addDays(on, -1);
      const changedOn = localDateOf(at, team.timeZone);
      return changedOn > since && changedOn <= on;
    };
    return {
      // A digest of an earlier date knows nothing of what was found later.
      alerts: current.filter((alert) => isAlertOf(alert, team.id) && alert.foundOn <= on),
      heardAgain: await heardAgainIn(team, windowFrom(on, lastToldOn)),
      rebaselines: changed.filter(
        ({ node, at }) => isNews(at) && (node.kind === 'company' || node.teamId === team.id),
      ),
      eyed: near.flatMap(toEyed).at(0) ?? null,
      ledger: told,
      proposal: told === null ? null : (await sensitivity.read()).proposal,
      badAnswers: await countedSince(team, windowFrom(on, lastToldOn)),
    };
  };

  async function heardAgainIn(
    { id }: Team,
    { from, to }: Period,
  ): Promise<DigestFacts['heardAgain']> {
    const found = await alerts.found({ from: addDays(from, -SILENT_DAYS), to: addDays(to, 1) });
    return found.filter(
      (alert) =>
        kindOf(alert.measure) === 'silence' &&
        isAlertOf(alert, id) &&
        alert.state === 'recovered' &&
        (alert.closedOn ?? '') >= from &&
        (alert.closedOn ?? '') <= to,
    );
  }

  async function countedSince({ id }: Team, period: Period): Promise<DigestFacts['badAnswers']> {
    const counted = await badAnswers.counted(id, period);
    if (counted.length === 0) return [];
    const steps = (await journeys.all()).flatMap(({ touchpoints }) => touchpoints);
    return counted.flatMap(({ touchpointId, count }) => {
      const step = steps.find((it) => it.id === touchpointId);
      return step === undefined ? [] : [{ touchpoint: step.name, count }];
    });
  }
}

/** The days that no digest has spoken of yet, a week at most. */
function windowFrom(on: LocalDate, lastToldOn: LocalDate | null): Period {
  const { from, to } = windowOf(on);
  return { from: lastToldOn !== null && lastToldOn > from ? lastToldOn : from, to };
}

/** The calendar month before a date's. */
function lastMonth(on: LocalDate): Period {
  const to = addDays(`${on.slice(0, 7)}-01`, -1);
  return { from: `${to.slice(0, 7)}-01`, to };
}
