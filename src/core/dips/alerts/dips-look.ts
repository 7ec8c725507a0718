import type { Sensitivity } from '../ledger/sensitivity.ts';
import type { Eyed } from '../watch/eyed.ts';
import type { Alert } from './alert.ts';

/** How things stand with the scores of a team, or of the whole workspace. */
export interface DipsLook {
  /** Worst first. */
  readonly open: readonly Alert[];
  /** Most evidence first, at most three. */
  readonly eyed: readonly Eyed[];
  readonly sensitivity: Sensitivity;
  /** False alerts the workspace allows in a year. */
  readonly budget: number;
}
