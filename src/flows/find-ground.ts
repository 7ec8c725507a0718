import type { Alert } from '../core/dips/alerts/alert.ts';
import { BUDGETS } from '../core/dips/ledger/sensitivity.ts';
import { growTree } from '../core/dips/tree/grow-tree.ts';
import type { AnswerTrace, LeafTotal } from '../core/dips/tree/leaf.ts';
import { nodeNames } from '../core/dips/tree/node-names.ts';
import { nodeOwners } from '../core/dips/tree/node-owners.ts';
import { shareBudget } from '../core/dips/tree/share-budget.ts';
import { isSameBranch, isSameNode, isWithin, keyOf } from '../core/dips/tree/watched-node.ts';
import { changedStreams } from '../core/dips/watch/changed-streams.ts';
import type { Rebaseline } from '../core/dips/watch/rebaseline.ts';
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
    const judged = found.filter(({ state }) => state === 'false');
    return {
      tree,
      budget: shareBudget(tree.streams, { journeys, budget: BUDGETS[level], on: today }),
      nameOf: nodeNames(teams, journeys),
      ownerOf: nodeOwners(teams, journeys),
      rebased: found.filter(({ state }) => state === 'rebased'),
      judged,
      factsOf: factsAbout({
        open,
        changed: changedStreams(tree, totals, traces),
        judged,
        recovered: found.filter(({ state }) => state === 'recovered'),
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
  readonly recovered: readonly Alert[];
  readonly stated: readonly Rebaseline[];
}): Ground['factsOf'] {
  const { open, changed, judged, recovered, stated } = known;
  return ({ node, metric }, chart) => {
    const key = keyOf(node);
    const own = open.find((it) => it.measure === metric && isSameNode(it.node, node)) ?? null;
    const openedOn = chart?.open?.fall.openedOn ?? null;
    const isOf = (it: Alert) => it.measure === metric && isSameBranch(it.node, node);
    const isSince = (it: Alert) => openedOn !== null && isOf(it) && (it.closedOn ?? '') >= openedOn;
    // What fell with a part of it was told with that part: once that is over, it looks anew.
    const isCovered = (it: Alert) =>
      isSince(it) && keyOf(it.node) !== key && isWithin(it.node, node);
    const over = [
      ...judged.filter(isSince),
      ...(open.some(isOf) ? [] : recovered.filter(isCovered)),
    ];
    return {
      isChanged: changed.has(`${key} ${metric}`),
      rebasedFrom: newestOf(
        stated
          .filter((it) => it.measure === metric && isWithin(node, it.node))
          .map(({ from }) => from),
      ),
      alert: own,
      dismissedOn: own === null ? newestOf(over.map(judgedOn)) : null,
    };
  };
}

function judgedOn({ closedOn, foundOn }: Alert): LocalDate {
  return closedOn ?? foundOn;
}

function newestOf(dates: readonly LocalDate[]): LocalDate | null {
  return dates.toSorted().at(-1) ?? null;
}
