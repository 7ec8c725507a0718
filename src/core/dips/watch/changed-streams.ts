import type { WatchedTree } from '../tree/grow-tree.ts';
import type { AnswerTrace, Leaf, LeafTotal, Trace } from '../tree/leaf.ts';

/**
 * The streams, as `<node> <metric>`, of which answers that were learnt are others now: some came
 * late, were imported, edited, deleted, or put with another touchpoint. A fingerprint of each tells;
 * an answer that only moves within a node leaves that one's as it was.
 */
export function changedStreams(
  tree: Pick<WatchedTree, 'pathOf'>,
  totals: readonly LeafTotal[],
  learnt: readonly AnswerTrace[],
): ReadonlySet<string> {
  const difference = new Map<string, Trace>();
  const add = (leaf: Leaf, { n, sum }: Trace, sign: 1 | -1) => {
    for (const node of tree.pathOf(leaf)) {
      const key = `${node} ${leaf.metric}`;
      const known = difference.get(key) ?? { n: 0, sum: 0 };
      difference.set(key, { n: known.n + sign * n, sum: known.sum + sign * sum });
    }
  };
  for (const total of totals) add(total, total.before, 1);
  for (const trace of learnt) add(trace, trace, -1);
  return new Set(
    [...difference].filter(([, { n, sum }]) => n !== 0 || sum !== 0).map(([key]) => key),
  );
}
