import { MEANING_DIMENSIONS, type Meaning } from '../../core/feedback/meaning.ts';

const LARGEST = 127;

/** Keeps a vector in 256 bytes, its largest number at 127; null where it is all 0. */
export function toMeaning(vector: Float32Array): Meaning | null {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0 || !Number.isFinite(largest)) return null;
  const meaning = new Int8Array(MEANING_DIMENSIONS);
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) {
    meaning[at] = Math.round(((vector[at] ?? 0) / largest) * LARGEST);
  }
  return meaning;
}
