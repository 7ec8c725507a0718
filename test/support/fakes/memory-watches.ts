import { kindOf } from '../../../src/core/dips/alerts/measure.ts';
import type { AnswerTrace } from '../../../src/core/dips/tree/leaf.ts';
import { keyOf } from '../../../src/core/dips/tree/watched-node.ts';
import type { LocalDate } from '../../../src/core/time/period.ts';
import type { KeptWatch, RebaselineStore, WatchStore } from '../../../src/ports/watching.ts';
import type { MemoryAlerts } from './memory-alerts.ts';

export function createMemoryWatches(
  alerts: MemoryAlerts,
  rebaselines: RebaselineStore,
): WatchStore {
  const watches = new Map<string, KeptWatch<unknown>>();
  const watched = new Map<string | null, LocalDate>();
  const traces = new Map<string, AnswerTrace>();
  const placeOf = ({ node, measure }: Pick<KeptWatch<unknown>, 'node' | 'measure'>) =>
    `${keyOf(node)} ${measure}`;

  function put(watch: KeptWatch<unknown>): void {
    const known = watches.get(placeOf(watch));
    if (known === undefined || known.settledTo <= watch.settledTo) {
      watches.set(placeOf(watch), structuredClone({ nearness: 0, ...watch }));
    }
  }

  return {
    async of<S>({ teamId, kind }: Parameters<WatchStore['of']>[0]) {
      return [...watches]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, watch]) => watch)
        .filter(({ node }) => (node.kind === 'company' ? null : node.teamId) === teamId)
        .filter(({ measure }) => kindOf(measure) === kind)
        .map((watch) => structuredClone(watch) as KeptWatch<S>);
    },
    async nearest<S>({ teamId, from, limit }: Parameters<WatchStore['nearest']>[0]) {
      return [...watches.values()]
        .filter(
          ({ node }) => teamId === null || (node.kind !== 'company' && node.teamId === teamId),
        )
        .filter(({ nearness = 0 }) => nearness >= from)
        .toSorted((a, b) => (b.nearness ?? 0) - (a.nearness ?? 0))
        .slice(0, limit)
        .map((watch) => structuredClone(watch) as KeptWatch<S>);
    },
    async settle(outcome) {
      for (const watch of outcome.watches) put(watch);
      for (const turn of outcome.turns) alerts.turnNow(turn, outcome.at);
      for (const rebaseline of outcome.rebaselined) await rebaselines.add(rebaseline);
      for (const { alert, end } of outcome.passed) {
        for (const { id } of alerts.add([alert], outcome.at)) {
          alerts.turnNow({ alertId: id, ...end }, outcome.at);
        }
      }
      return alerts.add(outcome.opened, outcome.at);
    },
    async drop(gone) {
      for (const watch of gone) watches.delete(placeOf(watch));
    },
    watchedTo: async () => [...watched].map(([teamId, to]) => ({ teamId, to })),
    async watched(done) {
      watched.set(done.teamId, done.to);
      for (const trace of done.traces) {
        const { teamId, touchpointId, metric } = trace;
        traces.set(`${teamId} ${touchpointId} ${metric}`, trace);
      }
    },
    traces: async () => [...traces.values()],
  };
}
