/** The dot product of two vectors: their cosine, where both have unit length. */
export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) sum += (one[at] as number) * (other[at] as number);
  return sum;
}

/** How much two sets share, 0 to 1 (Jaccard). */
export function overlap(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let both = 0;
  for (const item of one) if (other.has(item)) both += 1;
  const either = one.size + other.size - both;
  return either === 0 ? 0 : both / either;
}
