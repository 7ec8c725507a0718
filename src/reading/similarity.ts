/** A text and where its meaning lies. */
interface Said {
  readonly text: string;
  readonly vector: Float32Array;
}

const SHINGLE = 3;
/** What shared letters add to shared meaning, and numbers that the other has not take from it. */
const LETTERS = 0.5;
const NUMBERS = 0.1;
/** What it takes that one of two denies: `it fits` and `it does not fit` are the same words. */
const DENIAL = 0.2;
const DENIES =
  /(?<!\p{L})(?:geen|niet|niemand|niets|nooit|zonder|no|not|nobody|nothing|never|without|cannot)(?!\p{L})|n['’]t(?!\p{L})/iu;
const MOST_CHARACTERS = 4_000;

/**
 * How alike two texts are, 0 (nothing in common) to 1 (the same), in either language: the cosine
 * of their meanings, and the share of letter triples that they have in common, which tells names
 * apart where meanings cannot; less where only one of the two denies. Weights were chosen on STS-B
 * and SICK-NL.
 */
export function similarity(one: Said, other: Said): number {
  const cosine = one.vector.reduce((sum, value, at) => sum + value * (other.vector[at] ?? 0), 0);
  const shared = sharedLetters(one.text, other.text);
  const apart = hasOtherNumbers(one.text, other.text) ? NUMBERS : 0;
  const denied = denies(one.text) === denies(other.text) ? 0 : DENIAL;
  const score = (Math.max(0, cosine) + LETTERS * shared - apart - denied) / (1 + LETTERS);
  return Math.round(Math.max(0, Math.min(1, score)) * 10_000) / 10_000;
}

function denies(text: string): boolean {
  return DENIES.test(text.slice(0, MOST_CHARACTERS));
}

function hasOtherNumbers(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((text) => new Set(text.match(/\d{1,20}/gu)));
  return ours?.size !== theirs?.size || [...(ours ?? [])].some((it) => !theirs?.has(it));
}

/** Jaccard's index of the two texts' shingles. */
function sharedLetters(one: string, other: string): number {
  const [ours, theirs] = [shinglesOf(one), shinglesOf(other)];
  const both = [...ours].filter((shingle) => theirs.has(shingle)).length;
  const all = ours.size + theirs.size - both;
  return all === 0 ? 0 : both / all;
}

function shinglesOf(text: string): ReadonlySet<string> {
  const letters =
    text
      .slice(0, MOST_CHARACTERS)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const plain = ` ${letters.join(' ')} `;
  return new Set(
    Array.from({ length: Math.max(0, plain.length - SHINGLE + 1) }, (_, at) =>
      plain.slice(at, at + SHINGLE),
    ),
  );
}
