/** How many answers there are in counts. */
export function answersIn(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
