import type { DigestFacts } from '../core/digest/decide-digest.ts';
import { editionOf } from '../core/digest/edition-of.ts';
import { windowOf } from '../core/digest/window-of.ts';
import type { Alert } from '../core/dips/alerts/alert.ts';
import { isAlertOf } from '../core/dips/alerts/is-alert-of.ts';
import { isMetric, kindOf } from '../core/dips/alerts/measure.ts';
import { nodeOwners } from '../core/dips/tree/node-owners.ts';
import { EYED_AMONG, EYED_FROM } from '../core/dips/watch/eyed.ts';
import { eyedOf } from '../core/dips/watch/eyed-of.ts';
import type { ScoreWatch } from '../core/dips/watch/score-watch.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate, Period } from '../core/time/period.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import type { OutboxStore, PostState } from '../ports/sending.ts';
import type { AlertStore, RebaselineStore, WatchStore } from '../ports/watching.ts';
import { alertPostKey } from './alert-post-key.ts';
import type { ChooseSensitivity } from './choose-sensitivity.ts';
import type { ReadLedger } from './read-ledger.ts';

/** A change of what is usual is told with its first digest, which may wait for a weekend to end. */
const REBASELINED_DAYS = 14;

/** As long as a silence may last before its source is taken to be gone, and a week. */
const SILENT_DAYS = 35;

type DigestOfAlerts =
  | 'alerts'
  | 'passed'
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
  readonly outbox: Pick<OutboxStore, 'stateOf'>;
  readonly readLedger: ReadLedger;
  readonly sensitivity: Pick<ChooseSensitivity, 'read'>;
}): GatherAlerts {
  const { alerts, watches, rebaselines, badAnswers, journeys, outbox } = world;
  const { readLedger, sensitivity } = world;

  return async function gatherAlerts(team, { on, lastToldOn }) {
    const { month } = editionOf(on, lastToldOn);
    const [current, near, changed, ledger] = await Promise.all([
      alerts.current(),
      watches.nearest<ScoreWatch>({ teamId: team.id, from: EYED_FROM, limit: EYED_AMONG }),
      rebaselines.since(addDays(on, -REBASELINED_DAYS)),
      month && readLedger(month),
    ]);
    const told = ledger === null || ledger.alerts === 0 ? null : ledger;
    const isNews = (at: Date) => {
      const since = lastToldOn ?? addDays(on, -1);
      const changedOn = localDateOf(at, team.timeZone);
      return changedOn > since && changedOn <= on;
    };
    // Only another team's alert can be of a touchpoint that this one looks after.
    const isElsewhere = current.some((alert) => !isAlertOf(alert, team.id));
    const ownerOf = nodeOwners([team], isElsewhere ? await journeys.all() : []);
    const isMine = (alert: Alert) => isAlertOf(alert, team.id) || ownerOf(alert.node) === team.id;
    return {
      // A digest of an earlier date knows nothing of what was found later.
      alerts: current.filter((alert) => isMine(alert) && alert.foundOn <= on),
      passed: await passedIn(team, { ...windowFrom(on, lastToldOn), to: on }),
      heardAgain: await heardAgainIn(team, windowFrom(on, lastToldOn)),
      rebaselines: changed.filter(
        ({ node, at }) => isNews(at) && (node.kind === 'company' || node.teamId === team.id),
      ),
      eyed: eyedOf(near, current).at(0) ?? null,
      ledger: told,
      proposal: told === null ? null : (await sensitivity.read()).proposal,
      badAnswers: await countedSince(team, windowFrom(on, lastToldOn)),
    };
  };

  /** Where nobody looked for days, or no digest came: it began no thread, and will not. */
  async function passedIn({ id }: Team, { from, to }: Period): Promise<DigestFacts['passed']> {
    const over = (await alerts.found({ from: addDays(from, 1), to })).filter(
      (alert) =>
        isMetric(alert.measure) &&
        alert.state === 'recovered' &&
        alert.toldTeamId === id &&
        alert.toldWithId === null,
    );
    const posts = await Promise.all(over.map((alert) => outbox.stateOf(alertPostKey(alert))));
    const isUntold = (post: PostState | null | undefined) =>
      post === null || post === 'dropped' || post === 'held';
    return over.filter(({ thread }, k) => thread === null && isUntold(posts[k]));
  }

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
