/** A long vector by what is not zero in it. */
export interface SparseVector {
  readonly at: Uint32Array;
  readonly value: Float32Array;
}

/** Scales a vector to unit length, in place; one of zeros stays as it is. */
export function toUnit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const scale = squares === 0 ? 0 : 1 / Math.sqrt(squares);
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) * scale;
  return vector;
}
