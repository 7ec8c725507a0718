/** Vectors of words that learn (Adagrad, one rate a word); a text's is the sum of its words'. */
export interface WordVectors {
  readonly dimensions: number;
  readonly values: Float32Array;
  /** A text's direction, and the length of the sum it came from. */
  directionOf(rows: readonly number[]): Direction;
  /** Moves the words of a text against a gradient on its direction. */
  move(text: { readonly rows: readonly number[]; readonly direction: Direction }, by: Step): void;
  /** Forgets how fast each word has learnt. */
  restart(): void;
}

export interface Direction {
  readonly unit: Float32Array;
  readonly length: number;
}

export interface Step {
  readonly gradient: Float32Array;
  readonly rate: number;
}

export function createWordVectors(count: number, dimensions: number): WordVectors {
  const values = new Float32Array(count * dimensions);
  const moved = new Float32Array(count);

  function directionOf(rows: readonly number[]): Direction {
    const sum = new Float32Array(dimensions);
    for (const row of rows) {
      const start = row * dimensions;
      for (let at = 0; at < dimensions; at += 1)
        sum[at] = (sum[at] ?? 0) + (values[start + at] ?? 0);
    }
    const length = Math.sqrt(dot(sum, sum)) || 1e-6;
    return { unit: sum.map((value) => value / length), length };
  }

  return {
    dimensions,
    values,
    directionOf,
    move({ rows, direction }, { gradient, rate }) {
      const { unit, length } = direction;
      const along = dot(gradient, unit);
      const slope = gradient.map((value, at) => (value - along * (unit[at] ?? 0)) / length);
      const square = dot(slope, slope) / dimensions;
      for (const row of rows) {
        moved[row] = (moved[row] ?? 0) + square;
        const step = rate / Math.sqrt((moved[row] ?? 0) + 1e-8);
        const start = row * dimensions;
        for (let at = 0; at < dimensions; at += 1) {
          values[start + at] = (values[start + at] ?? 0) - step * (slope[at] ?? 0);
        }
      }
    },
    restart: () => void moved.fill(0),
  };
}

export function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}
