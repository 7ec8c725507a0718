import type { Alert } from './alert.ts';
import type { Eyed } from './eyed.ts';
import type { Sensitivity } from './sensitivity.ts';

/** How things stand with the scores of a team, or of the whole workspace. */
export interface DipsLook {
  /** Worst first. */
  readonly open: readonly Alert[];
  /** Most evidence first, at most three. */
  readonly eyed: readonly Eyed[];
  readonly sensitivity: Sensitivity;
  /** Scores that are watched in the whole workspace. */
  readonly streams: number;
  /** False alerts the workspace allows in a year. */
  readonly budget: number;
}
