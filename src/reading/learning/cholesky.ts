import type { Breathe } from './create-breath.ts';

/** A square of numbers, by rows. */
export type Rows = readonly Float64Array[];

export function emptyRows(height: number, width: number): Rows {
  const cells = new Float64Array(height * width);
  return Array.from({ length: height }, (_, row) => cells.subarray(row * width, (row + 1) * width));
}

/** Factors a positive definite square into a lower triangle times itself, in place. */
export async function factor(square: Rows, breathe: Breathe): Promise<void> {
  for (const [at, row] of square.entries()) {
    for (let column = 0; column < at; column += 1) {
      const above = square[column] as Float64Array;
      const left = (row[column] as number) - productOf(row, above, column);
      row[column] = left / (above[column] as number);
    }
    row[at] = Math.sqrt(Math.max((row[at] as number) - productOf(row, row, at), 1e-12));
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
}

/** Solves triangle x = right in place. */
export function solveForward(triangle: Rows, right: Float64Array): void {
  for (let at = 0; at < triangle.length; at += 1) {
    const row = triangle[at] as Float64Array;
    right[at] = ((right[at] as number) - productOf(row, right, at)) / (row[at] as number);
  }
}

/** Solves triangle' x = right in place. */
export function solveBackward(triangle: Rows, right: Float64Array): void {
  for (let at = triangle.length - 1; at >= 0; at -= 1) {
    const row = triangle[at] as Float64Array;
    const own = (right[at] as number) / (row[at] as number);
    right[at] = own;
    for (let k = 0; k < at; k += 1) right[k] = (right[k] as number) - own * (row[k] as number);
  }
}

/** Sum of the first products: four sums at a time, as each waits for itself. */
export function productOf(one: Float64Array, other: Float64Array, length: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let k = 0;
  for (; k + 3 < length; k += 4) {
    a += (one[k] as number) * (other[k] as number);
    b += (one[k + 1] as number) * (other[k + 1] as number);
    c += (one[k + 2] as number) * (other[k + 2] as number);
    d += (one[k + 3] as number) * (other[k + 3] as number);
  }
  for (; k < length; k += 1) a += (one[k] as number) * (other[k] as number);
  return a + b + c + d;
}
