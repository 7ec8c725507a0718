import type { Sentiment } from '../feedback/feedback.ts';
import type { HeardCount } from '../feedback/heard-count.ts';
import type { Period } from '../time/period.ts';
import type { Digest } from './digest.ts';

/** How much was heard in a period. */
export function countHeard(heard: readonly HeardCount[], { from, to }: Period): Digest['heard'] {
  const inWindow = heard.filter((it) => it.on >= from && it.on <= to);
  const sumOf = (sentiment: Sentiment) =>
    total(inWindow.filter((it) => it.sentiment === sentiment));
  return { total: total(inWindow), negative: sumOf('negative'), positive: sumOf('positive') };
}

/** The pieces counted. */
export function total(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}
