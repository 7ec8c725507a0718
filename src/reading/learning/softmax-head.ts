import type { SparseVector } from './sparse-vector.ts';

/** Room for a head's weights, in bytes: terms beyond it, the rarest, are not learnt. */
const MOST_BYTES = 7_000_000;
const FEWEST_ROWS = 1_024;
/** What AdaGrad divides by before anything was seen. */
const FIRST_SQUARES = 1e-6;
/** What a text that was learnt at once leaves for AdaGrad, as if it had been learnt in steps. */
const LEARNT_SQUARES = 4;
/** A slope this small moves no weight worth the time; where it adds up, it grows and is seen. */
const FLAT = 4e-3;
/** The row of features that were never admitted: its weights stay 0. */
const UNKNOWN = 0;

/** One way to score labels: a weight for each pair of a feature and a label. */
export interface SoftmaxHead {
  /** Makes room for features, weightiest first, as far as there is room. */
  admit(places: ArrayLike<number>): void;
  /** Adds each label's score for these features. */
  score(features: SparseVector, into: Float32Array): void;
  /** Adds `share` times these features to each label's weights, so many times as `amounts` says. */
  add(features: SparseVector, amounts: Float32Array, share: number): void;
  /** Moves the weights against the slope of the loss at each label, by AdaGrad. */
  step(features: SparseVector, slopes: Float32Array, rate: Rate): void;
}

export interface Rate {
  readonly learning: number;
  /** How much of a touched weight is let go: 1 / (C x examples). */
  readonly decay: number;
}

/**
 * A linear model's weights over `places` hashed features. Rows are given out as features are
 * admitted, so that memory follows what was seen. The numbers of an index are in range by
 * construction, and `as number` says so where a check would cost most of the time.
 */
export function createSoftmaxHead(labels: number, places: number): SoftmaxHead {
  const rowOf = new Int32Array(places).fill(UNKNOWN);
  const mostRows = Math.max(FEWEST_ROWS, Math.floor(MOST_BYTES / (4 * labels)));
  let rows = UNKNOWN + 1;
  let weights = new Float32Array(labels);
  let squares = new Float32Array(1).fill(FIRST_SQUARES);
  const steep = new Int32Array(labels);
  const four: FourRows = { one: 0, w: 0, two: 0, x: 0, three: 0, y: 0, four: 0, z: 0 };

  function admit(wanted: ArrayLike<number>): void {
    grow(Math.min(mostRows, rows + wanted.length));
    for (let i = 0; i < wanted.length && rows < mostRows; i += 1) {
      const place = wanted[i] as number;
      if (rowOf[place] !== UNKNOWN) continue;
      rowOf[place] = rows;
      rows += 1;
    }
  }

  function grow(needed: number): void {
    if (needed <= squares.length) return;
    // From the second time on a few at a time: then there is a little more than is needed.
    const room = Math.min(mostRows, rows === UNKNOWN + 1 ? needed : Math.ceil(needed * 1.25));
    const [more, moreSquares] = [new Float32Array(room * labels), new Float32Array(room)];
    more.set(weights);
    moreSquares.fill(FIRST_SQUARES).set(squares);
    [weights, squares] = [more, moreSquares];
  }

  function score({ at, value }: SparseVector, into: Float32Array): void {
    const start = (i: number) => (i < at.length ? rowOf[at[i] as number] : UNKNOWN) as number;
    // Four rows at a time: a quarter of the trips to `into`, and scoring is where the time goes.
    for (let i = 0; i < at.length; i += 4) {
      four.one = start(i) * labels;
      four.w = value[i] as number;
      four.two = start(i + 1) * labels;
      four.x = value[i + 1] ?? 0;
      four.three = start(i + 2) * labels;
      four.y = value[i + 2] ?? 0;
      four.four = start(i + 3) * labels;
      four.z = value[i + 3] ?? 0;
      addRows(weights, four, into);
    }
  }

  function step({ at, value }: SparseVector, slopes: Float32Array, rate: Rate): void {
    const { count, steepness } = findSteep(slopes, steep);
    if (count === 0) return;
    for (let i = 0; i < at.length; i += 1) {
      const row = rowOf[at[i] as number] as number;
      if (row === UNKNOWN) continue;
      const x = value[i] as number;
      const sum = (squares[row] as number) + steepness * x * x;
      squares[row] = sum;
      const pace = rate.learning / Math.sqrt(sum);
      const [start, by, keep] = [row * labels, pace * x, 1 - pace * rate.decay];
      for (let j = 0; j < count; j += 1) {
        const k = steep[j] as number;
        weights[start + k] = (weights[start + k] as number) * keep - by * (slopes[k] as number);
      }
    }
  }

  function add({ at, value }: SparseVector, amounts: Float32Array, share: number): void {
    for (let i = 0; i < at.length; i += 1) {
      const row = rowOf[at[i] as number] as number;
      if (row === UNKNOWN) continue;
      const x = value[i] as number;
      squares[row] = (squares[row] as number) + x * x * LEARNT_SQUARES;
      addRow(weights.subarray(row * labels, (row + 1) * labels), amounts, share * x);
    }
  }

  return { admit, score, step, add };
}

function addRow(row: Float32Array, amounts: Float32Array, by: number): void {
  for (let k = 0; k < row.length; k += 1) {
    row[k] = (row[k] as number) + by * (amounts[k] as number);
  }
}

/** Finds the labels whose slope is worth a step, and how steep all slopes are together. */
function findSteep(slopes: Float32Array, into: Int32Array) {
  let [count, steepness] = [0, 0];
  for (let k = 0; k < slopes.length; k += 1) {
    const slope = slopes[k] as number;
    steepness += slope * slope;
    if (Math.abs(slope) <= FLAT) continue;
    into[count] = k;
    count += 1;
  }
  return { count, steepness };
}

/** Where four rows start, and what each counts; one object for all, as making them takes time. */
interface FourRows {
  one: number;
  w: number;
  two: number;
  x: number;
  three: number;
  y: number;
  four: number;
  z: number;
}

function addRows(weights: Float32Array, rows: FourRows, into: Float32Array): void {
  const { one, w, two, x, three, y, four, z } = rows;
  for (let k = 0; k < into.length; k += 1) {
    into[k] =
      (into[k] as number) +
      (weights[one + k] as number) * w +
      (weights[two + k] as number) * x +
      (weights[three + k] as number) * y +
      (weights[four + k] as number) * z;
  }
}
