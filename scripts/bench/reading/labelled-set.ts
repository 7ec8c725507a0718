import { join } from 'node:path';
import { drawShots } from '../../learn/draw-shots.ts';
import { type Labelled, readLabelled } from '../../learn/read-labelled.ts';
import { isHeldOut } from '../../train/encoder/held-out.ts';

/** A set, cut by a hash of each text; no shipped model has seen the part that is asked about. */
export interface LabelledSet {
  readonly train: readonly Labelled[];
  /** About a fifth. */
  readonly test: readonly Labelled[];
}

export async function readLabelledSet(dataDir: string, name: string): Promise<LabelledSet> {
  const rows = await readLabelled(join(dataDir, `${name}.jsonl`));
  return {
    train: rows.filter(({ text }) => !isHeldOut(text)),
    test: rows.filter(({ text }) => isHeldOut(text)),
  };
}

/** So many of each label, once a seed; without a number everything, once. */
export function drawsOf(
  train: readonly Labelled[],
  shots: number | null,
  seeds: readonly number[],
): readonly { readonly seed: number; readonly rows: readonly Labelled[] }[] {
  if (shots === null) return [{ seed: 1, rows: train }];
  return seeds.map((seed) => ({ seed, rows: drawShots(train, shots, seed) }));
}
