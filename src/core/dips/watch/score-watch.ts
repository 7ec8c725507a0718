import type { LocalDate } from '../../time/period.ts';
import type { DipWatch, Fall } from '../chart/dip-watch.ts';

/** What is kept of one watched score; plain JSON. */
export interface ScoreWatch {
  /** The first date that it has learnt. */
  readonly learntFrom: LocalDate;
  readonly chart: DipWatch;
  /** What it might become an alert of, as its newest days have it; null where that is nothing. */
  readonly eyed: Fall | null;
  /** What people called the place when it was last looked at. */
  readonly nodeName: string;
}
