import { MEANING_DIMENSIONS, type Meaning } from '../../feedback/meaning.ts';

/** The sum of the products of two meanings’ numbers; of one with itself its length squared. */
export function dotProduct(one: Meaning | Float64Array, other: Meaning | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
