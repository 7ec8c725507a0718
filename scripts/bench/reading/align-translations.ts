/** Two sentences, and how alike people found them. */
export interface ScoredPair {
  readonly a: string;
  readonly b: string;
  readonly s: number;
}

/** A pair and what it is in the other language. */
export interface Translated {
  readonly one: ScoredPair;
  readonly other: ScoredPair;
}

/** Letters that begin a word: translations often share names, numbers and stems. */
const STEM = 4;
/** Of the words of both; below it nothing says that two pairs are one. */
const LEAST_IN_COMMON = 0.12;
/** Translations are about as long. */
const LEAST_LENGTH_RATIO = 0.6;

/**
 * Finds the pairs that two files have in common, where both lost rows of one set and kept its
 * order: the same score, beginnings of words in common, about as long, and none crossing another,
 * so that the most is in common (Needleman-Wunsch). Meanings have no say in it.
 */
export function alignTranslations(
  ones: readonly ScoredPair[],
  others: readonly ScoredPair[],
): readonly Translated[] {
  const likeness = likenessOf(ones, others);
  const most = mostInCommon(ones.length, others.length, likeness);
  const found: Translated[] = [];
  for (let [i, j] = [0, 0]; i < ones.length && j < others.length; ) {
    const [one, other, both] = [ones[i], others[j], likeness(i, j)];
    const isOne = both > 0 && most(i, j) === both + most(i + 1, j + 1);
    if (isOne && one !== undefined && other !== undefined) {
      found.push({ one, other });
      [i, j] = [i + 1, j + 1];
    } else if (most(i + 1, j) >= most(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}

/** How much two rows have in common; 0 where they cannot be one. */
type Likeness = (one: number, other: number) => number;

/** The most that all rows from these two on can have in common. */
function mostInCommon(ones: number, others: number, likeness: Likeness): Likeness {
  const width = others + 1;
  const best = new Float64Array((ones + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = ones - 1; i >= 0; i -= 1) {
    for (let j = others - 1; j >= 0; j -= 1) {
      const both = likeness(i, j);
      const apart = Math.max(at(i + 1, j), at(i, j + 1));
      best[i * width + j] = both > 0 ? Math.max(apart, both + at(i + 1, j + 1)) : apart;
    }
  }
  return at;
}

function likenessOf(ones: readonly ScoredPair[], others: readonly ScoredPair[]): Likeness {
  const stemsOfOnes = ones.map(stemsOf);
  const stemsOfOthers = others.map(stemsOf);
  return (i, j) => {
    const [one, other] = [ones[i], others[j]];
    if (one === undefined || other === undefined || one.s !== other.s) return 0;
    if (!isAboutAsLong(one, other)) return 0;
    const shared = share(stemsOfOnes[i], stemsOfOthers[j]);
    return shared < LEAST_IN_COMMON ? 0 : shared;
  };
}

function stemsOf({ a, b }: ScoredPair): ReadonlySet<string> {
  const words = `${a} ${b}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((word) => word.slice(0, STEM)));
}

function share(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()) {
  const both = [...one].filter((stem) => other.has(stem)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

function isAboutAsLong(one: ScoredPair, other: ScoredPair): boolean {
  return (['a', 'b'] as const).every((side) => {
    const [ours, theirs] = [one[side].length, other[side].length];
    return Math.min(ours, theirs) / Math.max(1, ours, theirs) >= LEAST_LENGTH_RATIO;
  });
}
