import { sharesOf } from './baseline.ts';
import type { DipWatch } from './dip-watch.ts';

/** Answers that are imagined at the node above's usual shares. */
const PARENT_ANSWERS = 10;

/**
 * A watch whose baseline leans on that of the node above it: while it is young, what is usual there
 * is held to be usual here too (empirical Bayes: B. Efron & C. Morris, JASA 70 (1975) 311). The
 * parent's shares are imagined as ten answers; its own soon outweigh them. On another scale nothing
 * can be said of it, and while a dip is open what is usual stays what it was.
 */
export function leanOn(watch: DipWatch, parent: Pick<DipWatch, 'baseline' | 'scale'>): DipWatch {
  const { min, max } = watch.scale;
  const isComparable = parent.scale.min === min && parent.scale.max === max;
  if (watch.open !== null || !isComparable) return watch;
  const prior = sharesOf(parent.baseline).map((share) => PARENT_ANSWERS * share);
  return { ...watch, baseline: { ...watch.baseline, prior } };
}
