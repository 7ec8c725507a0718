/** What the words of one language say about how somebody feels. */
export interface Lexicon {
  /** Feeling of a lower-case word, -1 to 1; undefined where it says nothing. */
  readonly valence: (word: string) => number | undefined;
  /** The same by the project's glossary alone, which is wider and says less. */
  readonly generalValence: (word: string) => number | undefined;
  /** Expressions of two to five words, lower case, that mean more than their words do. */
  readonly phrases: ReadonlyMap<string, number>;
  /** The words that they begin with. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Words that turn what follows around. */
  readonly negators: ReadonlySet<string>;
  /** Words that turn around what stands before them, as Dutch `werkt niet` does. */
  readonly lateNegators: ReadonlySet<string>;
  /** What a word multiplies the next feeling by. */
  readonly degrees: ReadonlyMap<string, number>;
  /** Words at which the feeling may turn: but, maar. */
  readonly turns: ReadonlySet<string>;
}

/** Reads `{ '0.6': 'good kind', '-0.8': 'awful' }` into a map from word to number. */
export function toValences(
  lists: Readonly<Record<string, string>>,
  separator = /\s+/,
): ReadonlyMap<string, number> {
  const entries = Object.entries(lists).flatMap(([value, words]) =>
    words
      .trim()
      .split(separator)
      .map((word) => [word.trim(), Number(value)] as const),
  );
  return new Map(entries);
}

/** The first words of expressions. */
export function firstWords(phrases: ReadonlyMap<string, number>): ReadonlySet<string> {
  return new Set([...phrases.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? phrase));
}

/** Reads a space-separated list. */
export function toWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
