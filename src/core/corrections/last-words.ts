import type { Correction } from './correction.ts';

/**
 * Of what was said more than once of one aspect of one text, the last word; in order of arrival,
 * without what teaches nothing because its text was forgotten.
 */
export function lastWords(corrections: readonly Correction[]): readonly Correction[] {
  const last = new Map<string, Correction>();
  for (const correction of corrections) {
    if (correction.text === '') continue;
    const key = `${correction.aspect} ${correction.text}`;
    last.delete(key);
    last.set(key, correction);
  }
  return [...last.values()];
}
