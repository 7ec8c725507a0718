/** How often each answer was given over some days, on a scale of `size` answers. */
export function sumCounts(
  days: readonly { readonly counts: readonly number[] }[],
  size: number,
): readonly number[] {
  const sums = Array.from({ length: size }, () => 0);
  for (const { counts } of days) {
    for (let k = 0; k < size; k++) sums[k] = (sums[k] ?? 0) + (counts[k] ?? 0);
  }
  return sums;
}
