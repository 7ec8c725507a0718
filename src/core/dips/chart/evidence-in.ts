/**
 * The evidence R for a dip or a spike, in days: luck alone needs about so many to show as much.
 * Reaching the watch's threshold opens one. It is the sum over the sizes that are looked for.
 */
export function evidenceIn({ evidence }: { readonly evidence: readonly number[] }): number {
  return evidence.reduce((sum, part) => sum + part, 0);
}
