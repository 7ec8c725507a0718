/** How readily the workspace is alerted. */
export type Sensitivity = 'calm' | 'eager';

/** False alerts a whole workspace is asked to bear in a year. */
export const BUDGETS: Readonly<Record<Sensitivity, number>> = { calm: 4, eager: 12 };

/** How sensitive the workspace is, and who made it so; nobody where it is as it came. */
export interface SensitivityChoice {
  readonly level: Sensitivity;
  readonly by: string | null;
  readonly at: Date | null;
}
