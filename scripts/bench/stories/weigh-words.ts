import { fold } from '../../../src/core/text/fold.ts';

/** A word of one text alone is no likeness. */
const FEWEST_TEXTS = 2;

/**
 * Texts by their words, each weighed by how often it is there and how rare it is elsewhere (TF-IDF,
 * K. Spärck Jones 1972), of length 1.
 */
export function weighWords(texts: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const counted = texts.map((text) => countEach(fold(text).split(' ')));
  const inTexts = countEach(counted.flatMap((words) => [...words.keys()]));
  const kept = [...inTexts].filter(([word, texts]) => word.length > 1 && texts >= FEWEST_TEXTS);
  const known = new Map(
    kept.map(([word, count], id) => [word, { id, rarity: Math.log(texts.length / count) }]),
  );
  return counted.map((words) => {
    const weighed = [...words].flatMap(([word, count]): [number, number][] => {
      const of = known.get(word);
      return of === undefined ? [] : [[of.id, count * of.rarity]];
    });
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(length === 0 ? [] : weighed.map(([id, weight]) => [id, weight / length]));
  });
}

function countEach(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
