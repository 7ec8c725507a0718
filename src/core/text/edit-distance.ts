/**
 * How many letters one must add, drop, change or swap with a neighbour to make `a` into `b`:
 * the Damerau-Levenshtein distance in its optimal string alignment form.
 *
 * @example editDistance('tema', 'team') // 1
 */
export function editDistance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  const start: Rows = { beforeLast: [], last: Array.from({ length: to.length + 1 }, (_, k) => k) };
  const end = from.reduce((rows, letter, row) => nextRow(rows, { letter, row, from, to }), start);
  return end.last[to.length] ?? 0;
}

/** The two newest rows of the table of distances between beginnings of `a` and of `b`. */
interface Rows {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
}

interface Step {
  readonly letter: string;
  readonly row: number;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function nextRow({ beforeLast, last }: Rows, { letter, row, from, to }: Step): Rows {
  const next = [row + 1];
  for (const [column, other] of to.entries()) {
    const isSwap = letter === to[column - 1] && other === from[row - 1];
    const swapped = isSwap ? beforeLast[column - 1] : undefined;
    const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
    const added = (next[column] ?? 0) + 1;
    const dropped = (last[column + 1] ?? 0) + 1;
    next.push(Math.min(changed, added, dropped, (swapped ?? Number.POSITIVE_INFINITY) + 1));
  }
  return { beforeLast: last, last: next };
}
