import { MEANING_DIMENSIONS, type Meaning } from '../../../src/core/feedback/meaning.ts';
import { seeded } from '../seeded.ts';

/** A meaning of its own for each whole number; two of them are not alike. */
export function aMeaning(seed: number): Meaning {
  const random = seeded(seed);
  return Int8Array.from({ length: MEANING_DIMENSIONS }, () => Math.round(random() * 254) - 127);
}

/** A meaning about as alike to `seed`'s as is said, 0 to 1; `by` tells several of them apart. */
export function aMeaningLike(seed: number, alikeness: number, by = 1): Meaning {
  const other = aMeaning(seed * 1_000 + by);
  const off = Math.sqrt(1 - alikeness * alikeness);
  // The sum is at most 127 times the root of 2: divided by that, it stays within a byte.
  return aMeaning(seed).map((value, at) =>
    Math.round((value * alikeness + (other[at] ?? 0) * off) / Math.SQRT2),
  );
}
