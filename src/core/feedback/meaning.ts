/**
 * What a text means, as a point in a space where texts of one meaning lie close, whatever their
 * language: 256 whole numbers from -127 to 127, of any length but 0.
 */
export type Meaning = Int8Array;

export const MEANING_DIMENSIONS = 256;

/** How alike two meanings are: their cosine, -1 to 1. */
export function alikeness(one: Meaning, other: Meaning): number {
  let [dot, ones, others] = [0, 0, 0];
  for (let at = 0; at < MEANING_DIMENSIONS; at += 1) {
    const [a, b] = [one[at] ?? 0, other[at] ?? 0];
    dot += a * b;
    ones += a * a;
    others += b * b;
  }
  return ones === 0 || others === 0 ? 0 : dot / Math.sqrt(ones * others);
}

/**
 * A meaning in 256 bits, each dimension's sign, as a text of 0 and 1: the share of bits in which
 * two of them differ tells roughly how unlike they are, and a database counts it fast.
 */
export function signatureOf(meaning: Meaning): string {
  return Array.from(meaning, (value) => (value > 0 ? '1' : '0')).join('');
}
