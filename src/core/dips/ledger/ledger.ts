import type { Period } from '../../time/period.ts';
import type { Alert } from '../alerts/alert.ts';

/** What became of all alerts that were found in a period. */
export interface Ledger {
  readonly period: Period;
  readonly alerts: number;
  /** Those not over yet; they may be judged already. */
  readonly open: number;
  /** Judged right: explained, or taken by somebody. */
  readonly right: number;
  /** Judged false by somebody. */
  readonly false: number;
  readonly unjudged: number;
  /**
   * How many days before people had noticed it themselves an alert was found, in the middle:
   * negative when they knew first. Null where nobody said.
   */
  readonly medianDaysEarlier: number | null;
  /** The alerts of which somebody said when they had noticed. */
  readonly noticed: number;
  /** Newest first, at most ten. */
  readonly rows: readonly Alert[];
}
