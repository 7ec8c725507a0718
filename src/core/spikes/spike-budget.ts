const DAYS_A_YEAR = 365;

/** False alerts a year that a workspace allows of each: volumes, shares of unhappy pieces, themes. */
export const SPIKE_BUDGET = 4;

/**
 * The evidence at which a rise is told, so that all teams together have `SPIKE_BUDGET` false alerts
 * a year: every team has an equal part of them, and shares it among all that is watched of it.
 */
export function spikeThreshold(streams: number): number {
  return (DAYS_A_YEAR * streams) / SPIKE_BUDGET;
}
