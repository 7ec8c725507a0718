import type { Alert } from '../dips/alerts/alert.ts';
import type { Feedback } from '../feedback/feedback.ts';
import type { Touchpoint } from '../journeys/journey.ts';
import type { ScoreFigure } from '../scores/figure.ts';
import type { LocalDate, Period } from '../time/period.ts';
import type { Team } from './team.ts';

/** How a team stands: thirty days beside the thirty before. */
export interface TeamLook {
  readonly team: Team;
  readonly on: LocalDate;
  readonly now: Period;
  readonly before: Period;
  readonly scores: readonly { readonly now: ScoreFigure; readonly before: ScoreFigure }[];
  /** Open alerts of the team, worst first. */
  readonly dips: readonly Alert[];
  readonly heard: Compared;
  /** What people talk about, most first, at most five. */
  readonly topics: readonly (Compared & { readonly term: string })[];
  /** The touchpoints it owns. */
  readonly touchpoints: readonly Touchpoint[];
  /** At most two, one of each tone where there are. */
  readonly quotes: readonly Feedback[];
}

/** A count in the thirty days, and in the thirty before; null when Earshot did not listen then. */
export interface Compared {
  readonly now: number;
  readonly before: number | null;
}
