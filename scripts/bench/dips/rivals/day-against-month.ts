import { normalCdf } from '../../../../src/core/stats/normal-cdf.ts';
import { createTrailingDays } from './trailing-days.ts';

/** The one-sided p-value of each day of a stream: two-proportion z, day against the 28 before. */
export function pValuesOf(stream: {
  readonly answers: Uint16Array;
  readonly satisfied: Uint16Array;
}): Float64Array {
  const month = createTrailingDays(28);
  month.start();
  return Float64Array.from(stream.answers, (n, t) => {
    const yes = stream.satisfied[t] ?? 0;
    const p = pValue({ n, yes }, month);
    month.add(n, yes);
    return p;
  });
}

/** Whether the Benjamini-Hochberg procedure rejects any of one day's p-values (JRSS B 57 (1995)). */
export function rejectsAny(pValues: readonly number[], q: number): boolean {
  const sorted = pValues.toSorted((a, b) => a - b);
  return sorted.some((p, k) => p <= (q * (k + 1)) / sorted.length);
}

function pValue(
  { n, yes }: { readonly n: number; readonly yes: number },
  month: { readonly answers: number; readonly satisfied: number },
): number {
  if (n === 0 || month.answers === 0) return 1;
  const pooled = (yes + month.satisfied) / (n + month.answers);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / n + 1 / month.answers));
  return error === 0 ? 1 : normalCdf((yes / n - month.satisfied / month.answers) / error);
}
