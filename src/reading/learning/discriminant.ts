import {
  emptyRows,
  factor,
  productOf,
  type Rows,
  solveBackward,
  solveForward,
} from './cholesky.ts';
import type { Breathe } from './create-breath.ts';
import { leaveOut } from './leave-out.ts';

/** Texts of which each has one label, with how much each counts, and how alike they are. */
export interface Sorted {
  readonly alike: Rows;
  /** The label of each text, as its place among `labels`. */
  readonly labelOf: Int32Array;
  readonly weights: Float64Array;
  readonly labels: number;
  /** Places of the texts whose scores without them are wanted. */
  readonly asked: readonly number[];
}

/** A label's score of a text: its coefficients times the text's likenesses, and its base. */
export interface Discriminant {
  /** For each text learnt from, one for each label. */
  readonly coefficients: Rows;
  readonly bases: Float64Array;
  /** For each text asked about, what each label would score, had the text not been there. */
  readonly leftOut: Rows;
}

/** How texts stand to the means of labels. */
export interface Standing extends Sorted {
  readonly breathe: Breathe;
  /** Of all texts. */
  readonly total: number;
  /** Of a label's texts. */
  readonly masses: Float64Array;
  /** A text's share in its label's mean. */
  readonly shares: Float64Array;
  /** For each text, its likeness to each label's mean. */
  readonly toMeans: Rows;
  /** For each label, the likeness of its mean to each label's. */
  readonly between: Rows;
}

/** The spread of texts about their label's mean, and what is left of the means once it is undone. */
export interface Spread {
  readonly triangle: Rows;
  readonly added: number;
  /** For each label: the means' likeness to each text, less its label's mean; spread undone. */
  readonly undone: Rows;
  /** For each label, its mean times each label's, the spread undone. */
  readonly held: Rows;
}

/**
 * Fisher's linear discriminant over likenesses (Mika et al. 1999): labels differ in their means,
 * and share one spread, to which `ridge` times its trace is added.
 */
export async function fitDiscriminant(
  sorted: Sorted,
  ridge: number,
  breathe: Breathe,
): Promise<Discriminant> {
  const standing = await standingOf(sorted, breathe);
  const { triangle, added } = await spreadOf(standing, ridge);
  const { undone, held } = await undo(standing, triangle, added);
  const spread = { triangle, added, undone, held };
  const bases = standing.masses.map((mass, k) => (mass === 0 ? 0 : -cell(held, k, k) / 2));
  return {
    bases,
    coefficients: coefficientsOf(standing, spread),
    leftOut: await leaveOut(standing, spread),
  };
}

async function standingOf(sorted: Sorted, breathe: Breathe): Promise<Standing> {
  const { alike, labelOf, weights, labels } = sorted;
  const masses = new Float64Array(labels);
  for (const [i, label] of labelOf.entries()) {
    masses[label] = (masses[label] as number) + (weights[i] as number);
  }
  const shares = weights.map((weight, i) => weight / (masses[labelOf[i] as number] as number));
  const toMeans = emptyRows(alike.length, labels);
  const between = emptyRows(labels, labels);
  for (const [i, row] of toMeans.entries()) {
    const likenesses = alike[i] as Float64Array;
    for (let j = 0; j < likenesses.length; j += 1) {
      const label = labelOf[j] as number;
      row[label] = (row[label] as number) + (shares[j] as number) * (likenesses[j] as number);
    }
    const own = between[labelOf[i] as number] as Float64Array;
    const share = shares[i] as number;
    for (let k = 0; k < labels; k += 1) own[k] = (own[k] as number) + share * (row[k] as number);
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  const total = weights.reduce((sum, it) => sum + it, 0);
  return { ...sorted, breathe, total, masses, shares, toMeans, between };
}

async function spreadOf(
  standing: Standing,
  ridge: number,
): Promise<Pick<Spread, 'triangle' | 'added'>> {
  const { alike, labelOf, weights, total, toMeans, between, breathe } = standing;
  const triangle = emptyRows(alike.length, alike.length);
  let trace = 0;
  for (const [i, row] of triangle.entries()) {
    const [own, likenesses] = [labelOf[i] as number, alike[i] as Float64Array];
    const [toOwn, ofOwn] = [toMeans[i] as Float64Array, between[own] as Float64Array];
    for (let j = 0; j <= i; j += 1) {
      const other = labelOf[j] as number;
      const off =
        (likenesses[j] as number) -
        (toOwn[other] as number) -
        cell(toMeans, j, own) +
        (ofOwn[other] as number);
      row[j] = (off * Math.sqrt((weights[i] as number) * (weights[j] as number))) / total;
    }
    trace += row[i] as number;
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  const added = ridge * Math.max(trace, 1e-9);
  for (const [i, row] of triangle.entries()) row[i] = (row[i] as number) + added;
  await factor(triangle, breathe);
  return { triangle, added };
}

async function undo(
  { labels, labelOf, weights, total, toMeans, between, breathe }: Standing,
  triangle: Rows,
  added: number,
): Promise<Pick<Spread, 'undone' | 'held'>> {
  const right = emptyRows(labels, labelOf.length);
  const undone = emptyRows(labels, labelOf.length);
  for (const [k, row] of right.entries()) {
    for (let i = 0; i < row.length; i += 1) {
      const off = cell(toMeans, i, k) - cell(between, labelOf[i] as number, k);
      row[i] = Math.sqrt(weights[i] as number) * off;
    }
    const solved = undone[k] as Float64Array;
    solved.set(row);
    solveForward(triangle, solved);
    solveBackward(triangle, solved);
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  const held = between.map((row, k) =>
    row.map((product, l) => {
      const [one, other] = [right[k] as Float64Array, undone[l] as Float64Array];
      return (product - productOf(one, other, one.length) / total) / added;
    }),
  );
  return { undone, held };
}

/** What is said by texts' likenesses to means, said by their likenesses to texts. */
function coefficientsOf(
  { labels, labelOf, weights, total, shares }: Standing,
  { added, undone }: Spread,
): Rows {
  const coefficients = emptyRows(labelOf.length, labels);
  const sums = new Float64Array(labels);
  for (const [k, solved] of undone.entries()) {
    const rooted = solved.map((it, i) => it * Math.sqrt(weights[i] as number));
    sums.fill(0);
    for (const [i, own] of labelOf.entries()) {
      sums[own] = (sums[own] as number) + (rooted[i] as number);
    }
    for (const [i, row] of coefficients.entries()) {
      const own = labelOf[i] as number;
      const share = shares[i] as number;
      const off = (rooted[i] as number) - share * (sums[own] as number);
      row[k] = ((own === k ? share : 0) - off / total) / added;
    }
  }
  return coefficients;
}

function cell(rows: Rows, row: number, column: number): number {
  return (rows[row] as Float64Array)[column] as number;
}
