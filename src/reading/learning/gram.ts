import { emptyRows, type Rows } from './cholesky.ts';
import type { Breathe } from './create-breath.ts';
import { VIEWS, type View } from './scorer.ts';
import type { SparseVector } from './sparse-vector.ts';
import type { Features } from './to-features.ts';

/** How alike each two of some texts are by each view: products of their features. */
export type Grams = Readonly<Record<View, Rows>>;

/** How much of a view is in a mix. */
export type Mix = Readonly<Record<View, number>>;

export async function gramsOf(features: readonly Features[], breathe: Breathe): Promise<Grams> {
  const of = (view: View) => features.map((it) => it[view]);
  return {
    words: await gramOf(of('words'), breathe),
    parts: await gramOf(of('parts'), breathe),
    meaning: await gramOf(of('meaning'), breathe),
    feeling: await gramOf(of('feeling'), breathe),
  };
}

/** One likeness of each two texts, of all views. */
export async function mixed(grams: Grams, mix: Mix, breathe: Breathe): Promise<Rows> {
  const size = grams.words.length;
  const rows = emptyRows(size, size);
  for (const [at, row] of rows.entries()) {
    for (const view of VIEWS) {
      const [share, own] = [mix[view], grams[view][at] as Float64Array];
      for (let k = 0; k < size; k += 1) row[k] = (row[k] as number) + share * (own[k] as number);
    }
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return rows;
}

/** The texts before that have a feature, and how much of it. */
interface Holders {
  readonly texts: number[];
  readonly values: number[];
}

async function gramOf(vectors: readonly SparseVector[], breathe: Breathe): Promise<Rows> {
  const gram = emptyRows(vectors.length, vectors.length);
  const holders = new Map<number, Holders>();
  for (const [at, row] of gram.entries()) {
    const vector = vectors[at];
    if (vector !== undefined) addText(vector, { at, row, holders });
    for (let before = 0; before < at; before += 1) {
      (gram[before] as Float64Array)[at] = row[before] as number;
    }
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return gram;
}

interface Place {
  readonly at: number;
  readonly row: Float64Array;
  readonly holders: Map<number, Holders>;
}

/** Likeness of a text to those before and to itself, feature by feature: most have few holders. */
function addText({ at: places, value }: SparseVector, { at, row, holders }: Place): void {
  for (let i = 0; i < places.length; i += 1) {
    const [place, own] = [places[i] as number, value[i] as number];
    const held = holders.get(place) ?? { texts: [], values: [] };
    if (held.texts.length === 0) holders.set(place, held);
    held.texts.push(at);
    held.values.push(own);
    const { texts, values } = held;
    for (let k = 0; k < texts.length; k += 1) {
      const text = texts[k] as number;
      row[text] = (row[text] as number) + own * (values[k] as number);
    }
  }
}
