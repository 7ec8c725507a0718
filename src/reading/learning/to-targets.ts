/** The label of texts that are about none of the others. */
export const NONE = '';

/** A 1 for each label given; with none given, for the label of none where there is one. */
export function toTargets(given: readonly string[], labels: readonly string[]): Float32Array {
  const meant = given.length === 0 ? [NONE] : given;
  return Float32Array.from(labels, (label) => (meant.includes(label) ? 1 : 0));
}
