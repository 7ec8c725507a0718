/** Softens the first ranks, so that a piece high in both lists passes the first of one. */
const K = 60;

/**
 * Makes one ranking of several, best first: reciprocal rank fusion, each list giving what stands
 * at rank r (from 1) a share of 1 / (60 + r). What scores the same stays in the order in which it
 * is first met. G. Cormack, C. Clarke and S. Büttcher, "Reciprocal rank fusion outperforms
 * Condorcet and individual rank learning methods" (2009).
 */
export function fuseRanks<Id>(rankings: readonly (readonly Id[])[]): readonly Id[] {
  const scores = new Map<Id, number>();
  for (const ranking of rankings) {
    for (const [place, id] of ranking.entries()) {
      scores.set(id, (scores.get(id) ?? 0) + 1 / (K + place + 1));
    }
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}
