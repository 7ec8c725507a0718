/** A local calendar date, `YYYY-MM-DD`; which zone is said by whoever owns it. */
export type LocalDate = string;

/** Local dates `from` to `to`, both included. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
