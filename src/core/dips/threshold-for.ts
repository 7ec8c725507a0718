const DAYS_A_YEAR = 365;

/** False alerts a whole workspace is asked to bear in a year. */
export const DIP_BUDGET = 4;

/**
 * The evidence at which a dip is told, so that `streams` watched scores together give at most
 * `budget` false alerts a year: luck alone takes a score that many days on average.
 */
export function thresholdFor(streams: number, budget: number): number {
  return (DAYS_A_YEAR * streams) / budget;
}
