import type { Sensitivity } from './sensitivity.ts';

/** Another sensitivity that the ledger speaks for; never applied by itself. */
export interface SensitivityProposal {
  readonly level: Sensitivity;
  /** Many alerts were judged false; or people noticed dips before the alert came. */
  readonly why: 'many false' | 'noticed first';
  /** The alerts that speak for it, of so many that were judged or noticed. */
  readonly count: number;
  readonly of: number;
}
