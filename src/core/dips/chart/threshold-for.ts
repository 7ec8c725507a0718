const DAYS_A_YEAR = 365;

/**
 * The evidence at which an alert is told, so that `streams` watched measures together give at most
 * `budget` false alerts a year: luck alone takes each of them that many days on average.
 */
export function thresholdFor(streams: number, budget: number): number {
  return (DAYS_A_YEAR * streams) / budget;
}
