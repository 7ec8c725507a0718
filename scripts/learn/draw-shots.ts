import { seededRandom, shuffled } from '../../src/reading/learning/seeded-random.ts';
import type { Labelled } from './read-labelled.ts';

/** So many rows of each label, drawn with a seed; all there are of a label with fewer. */
export function drawShots(
  rows: readonly Labelled[],
  shots: number,
  seed: number,
): readonly Labelled[] {
  const drawn = new Map<string, number>();
  return shuffled(rows, seededRandom(seed)).filter(({ label }) => {
    const before = drawn.get(label) ?? 0;
    drawn.set(label, before + 1);
    return before < shots;
  });
}
