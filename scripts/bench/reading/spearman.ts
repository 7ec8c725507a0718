import { sampleCorrelation } from 'simple-statistics';

/**
 * Spearman's rank correlation, -1 to 1: whether two lists order alike. Ties share their mean rank.
 * https://en.wikipedia.org/wiki/Spearman%27s_rank_correlation_coefficient
 */
export function spearman(ours: readonly number[], theirs: readonly number[]): number {
  return sampleCorrelation(ranksOf(ours), ranksOf(theirs));
}

function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to += 1;
    for (const { at } of order.slice(from, to)) ranks[at] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}
