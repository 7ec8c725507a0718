import type { Alert } from '../core/dips/alert.ts';
import { changedStreams } from '../core/dips/changed-streams.ts';
import { growTree } from '../core/dips/grow-tree.ts';
import type { AnswerTrace, LeafTotal } from '../core/dips/leaf.ts';
import { nodeNames } from '../core/dips/node-names.ts';
import type { Rebaseline } from '../core/dips/rebaseline.ts';
import { BUDGETS } from '../core/dips/sensitivity.ts';
import { shareBudget } from '../core/dips/share-budget.ts';
import { isSameBranch, isWithin, keyOf } from '../core/dips/watched-node.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { JourneyStore } from '../ports/keeping.ts';
import type { AlertStore, RebaselineStore, SensitivityStore } from '../ports/watching.ts';
import type { Ground } from './watch-scope.ts';

/** What was judged longer ago has no chart left that it speaks of. */
const JUDGED_DAYS = 60;

/** A change of survey is looked for as far back as a history may reach. */
const LONG_AGO = '2000-01-01';

/** What is the same for everything that is watched in one run. */
export type FindGround = (facts: {
  readonly teams: readonly Team[];
  readonly now: Date;
  readonly totals: readonly LeafTotal[];
  /** Which answers were learnt before. */
  readonly traces: readonly AnswerTrace[];
  /** Open dips. */
  readonly open: readonly Alert[];
}) => Promise<Ground>;

/** Grows the tree, shares the budget, and gathers what people decided about scores. */
export function createFindGround(stores: {
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly alerts: Pick<AlertStore, 'found'>;
  readonly sensitivity: Pick<SensitivityStore, 'current'>;
  readonly rebaselines: Pick<RebaselineStore, 'since'>;
}): FindGround {
  return async function findGround({ teams, now, totals, traces, open }) {
    const today = localDateOf(now, 'UTC');
    const [journeys, { level }, found, rebaselines] = await Promise.all([
      stores.journeys.all(),
      stores.sensitivity.current(),
      stores.alerts.found({ from: addDays(today, -JUDGED_DAYS), to: addDays(today, 1) }),
      stores.rebaselines.since(LONG_AGO),
    ]);
    const tree = growTree(totals, journeys);
    return {
      tree,
      budget: shareBudget(tree.streams, { journeys, budget: BUDGETS[level], on: today }),
      nameOf: nodeNames(teams, journeys),
      factsOf: factsAbout({
        open,
        changed: changedStreams(tree, totals, traces),
        judged: found.filter(({ state }) => state === 'false'),
        // What answers showed by themselves is in the chart already.
        stated: rebaselines.filter(({ by }) => by !== null),
      }),
    };
  };
}

function factsAbout(known: {
  readonly open: readonly Alert[];
  readonly changed: ReadonlySet<string>;
  readonly judged: readonly Alert[];
  readonly stated: readonly Rebaseline[];
}): Ground['factsOf'] {
  const { open, changed, judged, stated } = known;
  return ({ node, metric }, chart) => {
    const key = keyOf(node);
    const own = open.find((it) => it.measure === metric && keyOf(it.node) === key) ?? null;
    const openedOn = chart?.open?.fall.openedOn ?? null;
    const isJudged = (it: Alert) =>
      openedOn !== null &&
      it.measure === metric &&
      isSameBranch(it.node, node) &&
      (it.closedOn ?? '') >= openedOn;
    return {
      isChanged: changed.has(`${key} ${metric}`),
      rebasedFrom: newestOf(
        stated
          .filter((it) => it.measure === metric && isWithin(node, it.node))
          .map(({ from }) => from),
      ),
      alert: own,
      dismissedOn: own === null ? newestOf(judged.filter(isJudged).map(judgedOn)) : null,
    };
  };
}

function judgedOn({ closedOn, foundOn }: Alert): LocalDate {
  return closedOn ?? foundOn;
}

function newestOf(dates: readonly LocalDate[]): LocalDate | null {
  return dates.toSorted().at(-1) ?? null;
}
