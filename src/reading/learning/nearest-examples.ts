import { dot } from './likeness.ts';

/** Vectors kept over all labels: each takes a kilobyte, and time whenever a text is read. */
const MOST_KEPT = 3_000;
const FEWEST_KEPT_A_LABEL = 30;

/** Where examples lie, by label. */
export interface NearestExamples {
  /** Keeps the newest of each label. */
  keep(meaning: Float32Array, targets: Float32Array): void;
  /** For each label: to its most alike example, -1 to 1, itself not among them; 0: it has none. */
  likenesses(meaning: Float32Array): Float32Array;
}

export function createNearestExamples(labels: number): NearestExamples {
  const mostOfLabel = Math.max(FEWEST_KEPT_A_LABEL, Math.floor(MOST_KEPT / labels));
  const ofLabel = Array.from({ length: labels }, (): Float32Array[] => []);

  return {
    keep(meaning, targets) {
      for (const [k, kept] of ofLabel.entries()) {
        if (targets[k] !== 1) continue;
        kept.push(meaning);
        if (kept.length > mostOfLabel) kept.shift();
      }
    },
    likenesses: (meaning) => Float32Array.from(ofLabel, (kept) => toNearest(meaning, kept)),
  };
}

function toNearest(meaning: Float32Array, others: readonly Float32Array[]): number {
  let most = -1;
  for (const other of others) if (other !== meaning) most = Math.max(most, dot(meaning, other));
  return most === -1 ? 0 : most;
}
