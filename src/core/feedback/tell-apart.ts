/**
 * The share of a word's amount from which a pair is what people mean by it: what is left is spread
 * over several other uses, and the word says less than the pair.
 */
const MOSTLY = 0.4;

/**
 * Makes ranked terms name different things, so that a word never stands beside a pair that has it.
 * A pair such as `payment page` takes the place of its words of which it makes up more than two
 * fifths, once; beside a word that is mostly something else the pair is left out. `amountOf` says
 * how much there is of a term, 0 and up.
 */
export function tellApart<T extends { readonly term: string }>(
  ranked: readonly T[],
  amountOf: (term: T) => number,
): readonly T[] {
  const mostOf = new Map<string, T>();
  for (const pair of ranked.filter(({ term }) => term.includes(' '))) {
    for (const word of pair.term.split(' ')) {
      const known = mostOf.get(word);
      if (known === undefined || amountOf(pair) > amountOf(known)) mostOf.set(word, pair);
    }
  }
  const apart = ranked.map((named) => {
    const pair = mostOf.get(named.term);
    return pair !== undefined && amountOf(pair) > MOSTLY * amountOf(named) ? pair : named;
  });
  const words = new Set(apart.map(({ term }) => term));
  return [...new Set(apart)].filter(
    ({ term }) => !term.includes(' ') || !term.split(' ').some((word) => words.has(word)),
  );
}
