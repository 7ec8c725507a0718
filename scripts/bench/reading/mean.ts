/** The arithmetic mean; throws where there is nothing, which no figure may be made of. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new Error('There is no mean of nothing.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
