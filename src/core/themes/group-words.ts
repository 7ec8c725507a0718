import type { WeighedWords } from './weigh-words.ts';

/** Which groups have a word, and how much of it each has, beside each other. */
interface Having {
  readonly groups: number[];
  readonly weights: number[];
}

/** The words of groups that grow, added up; groups are numbered from 0. */
export interface GroupWords {
  /** Adds a text's words to those of a group. */
  add(group: number, words: WeighedWords): void;
  /**
   * What a text's words have in common with each group, at the group's number. Written over by
   * the next call.
   */
  dots(words: WeighedWords): Float64Array;
  /** What the words of a group have in common with each group; written over likewise. */
  dotsOf(group: number): Float64Array;
  /** The squared length of a group's words. */
  squareOf(group: number): number;
}

/** Kept by word: most groups have few words in common, and are not looked at for it. */
export function createGroupWords(): GroupWords {
  const having = new Map<number, Having>();
  /** For each group, its words and where it stands among those that have them. */
  const placesOf: Map<number, number>[] = [];
  const squares: number[] = [];
  let dots = new Float64Array();

  /** What a group has of a word before more of it is added. */
  function addWord(group: number, word: number, weight: number): number {
    const known = having.get(word) ?? { groups: [], weights: [] };
    having.set(word, known);
    const place = placesOf[group]?.get(word);
    if (place === undefined) {
      placesOf[group]?.set(word, known.groups.length);
      known.groups.push(group);
      known.weights.push(weight);
      return 0;
    }
    const before = known.weights[place] ?? 0;
    known.weights[place] = before + weight;
    return before;
  }

  function nothingInCommon(): Float64Array {
    if (dots.length < placesOf.length) dots = new Float64Array(2 * placesOf.length);
    else dots.fill(0);
    return dots;
  }

  return {
    add(group, words) {
      placesOf[group] ??= new Map();
      let square = squares[group] ?? 0;
      for (const [word, weight] of words) {
        const before = addWord(group, word, weight);
        square += weight * (2 * before + weight);
      }
      squares[group] = square;
    },

    dots(words) {
      const common = nothingInCommon();
      for (const [word, weight] of words) addCommon(common, having.get(word), weight);
      return common;
    },

    dotsOf(group) {
      const common = nothingInCommon();
      for (const [word, place] of placesOf[group] ?? []) {
        const known = having.get(word);
        addCommon(common, known, known?.weights[place] ?? 0);
      }
      return common;
    },

    squareOf: (group) => squares[group] ?? 0,
  };
}

function addCommon(common: Float64Array, having: Having | undefined, weight: number): void {
  if (having === undefined) return;
  const { groups, weights } = having;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at] ?? 0;
    common[group] = (common[group] ?? 0) + weight * (weights[at] ?? 0);
  }
}
