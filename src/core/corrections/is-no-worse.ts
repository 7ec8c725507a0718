import type { Examination } from './model-record.ts';

/** Two shares of the same answers that differ by less are the same number. */
const NOTHING = 1e-9;

/** Whether a model did at least as well as another on the same corrections; a draw is no worse. */
export function isNoWorse(candidate: Examination, current: Examination): boolean {
  return (
    candidate.accuracy >= current.accuracy - NOTHING &&
    candidate.macroF1 >= current.macroF1 - NOTHING
  );
}
