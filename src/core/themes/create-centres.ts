import { cosineOf, createGroupMeanings, type Probe, toProbe } from './group-meanings.ts';
import { createGroupWords } from './group-words.ts';
import type { Place } from './theme-space.ts';

/** What likeness in words counts beside likeness in meaning, which counts 1. */
const WORDS_WEIGHT = 0.7;

/** What likeness in meaning is worth alone, where two languages have no word in common. */
const ALONE = 0.75;

/** A group as a whole. */
interface Centre {
  /** Of its first place: groups of two languages come together last. */
  readonly language: Place['language'];
  size: number;
}

/** A group, and how alike its middle is. */
interface Nearest {
  readonly group: number;
  readonly likeness: number;
}

/** The middles of growing groups, numbered from 0. */
export interface Centres {
  /** Begins a group with one place; gives its number. */
  begin(place: Place): number;
  join(group: number, place: Place): void;
  /**
   * The group whose middle is most alike, among those that share a word with the place or have
   * several places; null where none is as alike as `from`.
   */
  nearest(place: Place, from: number): Nearest | null;
  /** Which groups of several places have a middle as alike to this group's as `from`. */
  alike(group: number, from: number): readonly Nearest[];
  /** How alike the middles of two groups are: -1 to 1; less where that is surely under `from`. */
  likeness(one: number, other: number, from: number): number;
}

/** Groups in which each place lies by what it means and by the words it has. */
export function createCentres(): Centres {
  const centres: Centre[] = [];
  const meanings = createGroupMeanings();
  const words = createGroupWords();

  function join(group: number, place: Place): void {
    const centre = centres[group];
    if (centre === undefined) return;
    centre.size += 1;
    meanings.add(group, toProbe(place.meaning));
    words.add(group, place.words);
  }

  /**
   * Where the meaning of one is not known, or words cannot be the same, the other decides alone.
   * How alike two meanings are is worked out as far as it can matter.
   */
  function likenessTo(group: number, to: Compared, least: number): number {
    const own = meanings.of(group);
    const wordsDot = to.wordsDots[group] ?? 0;
    const both = wordsDot === 0 ? 0 : wordsDot / Math.sqrt(to.wordsSquare * words.squareOf(group));
    if (own === undefined || to.probe.square <= 0 || own.square <= 0) return both;
    if (both === 0 && centres[group]?.language !== to.language) {
      return ALONE * cosineOf(own, to.probe, least / ALONE);
    }
    const needed = least * (1 + WORDS_WEIGHT) - WORDS_WEIGHT * both;
    return (cosineOf(own, to.probe, needed) + WORDS_WEIGHT * both) / (1 + WORDS_WEIGHT);
  }

  /** One place that has no word of another one: it leads nobody yet. */
  function isAlone(group: number, wordsDots: Float64Array): boolean {
    return wordsDots[group] === 0 && centres[group]?.size === 1;
  }

  /** A group as another one is compared with. */
  function comparedOf(group: number): Compared {
    return {
      probe: meanings.of(group) ?? toProbe(new Float32Array()),
      wordsDots: words.dotsOf(group),
      wordsSquare: words.squareOf(group),
      language: centres[group]?.language ?? 'und',
    };
  }

  return {
    begin(place) {
      centres.push({ language: place.language, size: 0 });
      join(centres.length - 1, place);
      return centres.length - 1;
    },

    join,

    nearest({ meaning, words: own, language }, from) {
      const wordsDots = words.dots(own);
      const to = { probe: toProbe(meaning), wordsDots, wordsSquare: squareOf(own), language };
      let [best, least] = [-1, from];
      for (let group = 0; group < centres.length; group += 1) {
        if (isAlone(group, wordsDots)) continue;
        const likeness = likenessTo(group, to, least);
        // Of two as alike the first.
        if (likeness < least || (likeness === least && best >= 0)) continue;
        [best, least] = [group, likeness];
      }
      return best < 0 ? null : { group: best, likeness: least };
    },

    alike(group, from) {
      const to = comparedOf(group);
      return centres.flatMap(({ size }, other) => {
        if (size === 1 || other === group) return [];
        const likeness = likenessTo(other, to, from);
        return likeness >= from ? [{ group: other, likeness }] : [];
      });
    },

    likeness: (one, other, from) => likenessTo(other, comparedOf(one), from),
  };
}

/** What a group is compared with. */
interface Compared {
  readonly probe: Probe;
  /** What its words have in common with those of each group. */
  readonly wordsDots: Float64Array;
  readonly wordsSquare: number;
  readonly language: Place['language'];
}

function squareOf(words: Place['words']): number {
  let square = 0;
  for (const weight of words.values()) square += weight * weight;
  return square;
}
