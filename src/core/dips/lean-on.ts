import { sharesOf } from './baseline.ts';
import type { DipWatch } from './dip-watch.ts';

/** Answers that are imagined at the node above's usual shares. */
const PARENT_ANSWERS = 10;

/**
 * A watch whose baseline leans on that of the node above it, on the same scale: while it is young,
 * what is usual there is held to be usual here too (empirical Bayes: B. Efron & C. Morris, JASA 70
 * (1975) 311). The parent's shares are imagined as ten answers; its own soon outweigh them.
 */
export function leanOn(watch: DipWatch, parent: Pick<DipWatch, 'baseline'>): DipWatch {
  const shares = sharesOf(parent.baseline);
  const prior = shares.map((share) => PARENT_ANSWERS * share);
  return { ...watch, baseline: { ...watch.baseline, prior } };
}
