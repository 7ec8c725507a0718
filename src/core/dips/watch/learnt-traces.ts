import type { LocalDate } from '../../time/period.ts';
import { type AnswerTrace, type LeafTotal, leafKey } from '../tree/leaf.ts';

/** Which answers will have been learnt: of every leaf, those that have nothing left too. */
export function learntTraces(
  totals: readonly LeafTotal[],
  learnt: readonly AnswerTrace[],
  tracedTo: LocalDate,
): readonly AnswerTrace[] {
  const traces = new Map<string, AnswerTrace>(
    learnt.map((trace) => [leafKey(trace), { ...trace, tracedTo, n: 0, sum: 0 }]),
  );
  for (const { teamId, touchpointId, metric, now } of totals) {
    const leaf = { teamId, touchpointId, metric };
    const known = traces.get(leafKey(leaf));
    traces.set(leafKey(leaf), {
      ...{ ...leaf, tracedTo },
      n: (known?.n ?? 0) + now.n,
      sum: (known?.sum ?? 0) + now.sum,
    });
  }
  return [...traces.values()];
}
