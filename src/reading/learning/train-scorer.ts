import { TERM_PLACES } from './count-terms.ts';
import type { Breathe } from './create-breath.ts';
import type { LabelCount } from './example.ts';
import { createScorer, type Scorer, type ScorerForm } from './scorer.ts';
import { seededRandom, shuffled } from './seeded-random.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { Features } from './to-features.ts';

/** An example ready to be learnt from. */
export interface Lesson {
  readonly features: Features;
  /** A 1 for each label it has. */
  readonly targets: Float32Array;
  readonly weight: number;
}

/** Rounds over the lessons: many while they are few, fewer when one round already teaches much. */
const MOST_ROUNDS = 12;
const FEWEST_ROUNDS = 6;
const STEPS_WORTH = 60_000;
/** The pace falls evenly to a tenth. */
const SLOWING = 0.9;

/** Trains a scorer on lessons in an order drawn from the seed: the same lessons, the same scorer. */
export async function trainScorer(
  lessons: readonly Lesson[],
  { labels, count, breathe, seed }: TrainingSettings,
): Promise<Scorer> {
  const scorer = emptyScorer(lessons, labels, { count });
  const rounds = Math.max(
    FEWEST_ROUNDS,
    Math.min(MOST_ROUNDS, Math.round(STEPS_WORTH / lessons.length)),
  );
  const random = seededRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const learning = 1 - (SLOWING * round) / rounds;
    for (const { features, targets, weight } of shuffled(lessons, random)) {
      scorer.step(features, targets, { learning, among: lessons.length, weight });
      const rest = breathe();
      if (rest !== undefined) await rest;
    }
  }
  return scorer;
}

/** A scorer with room for what stands in lessons. */
export function emptyScorer(lessons: readonly Lesson[], labels: number, form: ScorerForm): Scorer {
  const [first] = lessons;
  const sizes = {
    meaning: first?.features.meaning.at.length ?? 0,
    feeling: first?.features.feeling.at.length ?? 0,
  };
  const scorer = createScorer(labels, sizes, form);
  scorer.admit({
    words: commonestTerms(lessons.map(({ features }) => features.words)),
    parts: commonestTerms(lessons.map(({ features }) => features.parts)),
  });
  return scorer;
}

export interface TrainingSettings {
  /** How many labels there are. */
  readonly labels: number;
  readonly count: LabelCount;
  readonly breathe: Breathe;
  readonly seed: number;
}

/** Terms by how many texts have them, most first, and then by place. */
function commonestTerms(texts: readonly SparseVector[]): Float64Array {
  const counts = new Int32Array(TERM_PLACES);
  let known = 0;
  for (const { at } of texts) {
    for (let i = 0; i < at.length; i += 1) {
      const term = at[i] as number;
      if (counts[term] === 0) known += 1;
      counts[term] = (counts[term] as number) + 1;
    }
  }
  // One number for both, as sorting numbers takes a tenth of the time.
  const keys = new Float64Array(known);
  let next = 0;
  for (let term = 0; term < TERM_PLACES; term += 1) {
    if (counts[term] === 0) continue;
    keys[next] = (texts.length - (counts[term] as number)) * TERM_PLACES + term;
    next += 1;
  }
  return keys.sort().map((key) => key % TERM_PLACES);
}
