/** A day, and what it says for each size of change (log likelihood ratios). */
interface Gained {
  readonly gains: readonly number[];
}

/**
 * The days from the start that best explains what was seen: the maximum over start days of the
 * mixture, over sizes, of the likelihood ratio of a change then to none. The shorter run when two
 * do; no days where none speak for a change. `days` come oldest first.
 */
export function sinceLikeliestStart<Day extends Gained>(
  days: readonly Day[],
  sizes: readonly { readonly prior: number }[],
): readonly Day[] {
  let best = { likelihood: 0, start: days.length };
  const gains = sizes.map(() => 0);
  for (let start = days.length - 1; start >= 0; start--) {
    let likelihood = 0;
    for (const [j, { prior }] of sizes.entries()) {
      gains[j] = (gains[j] ?? 0) + (days[start]?.gains[j] ?? 0);
      likelihood += prior * Math.exp(gains[j] ?? 0);
    }
    if (likelihood > best.likelihood) best = { likelihood, start };
  }
  return days.slice(best.start);
}
