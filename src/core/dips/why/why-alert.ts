import type { Feedback } from '../../feedback/feedback.ts';
import type { AnswerCounts } from '../../scores/score.ts';
import type { Interval } from '../../stats/interval.ts';
import type { Team } from '../../teams/team.ts';
import type { LocalDate } from '../../time/period.ts';
import type { Alert } from '../alerts/alert.ts';
import type { AlertEvent } from '../alerts/alert-event.ts';
import type { Luck } from '../chart/luck-of.ts';

/** All that "Why?" shows of an alert. */
export interface WhyAlert {
  readonly alert: Alert;
  /** Whose channel it is told in, for its language and zone. */
  readonly team: Team;
  /**
   * Where 95 of 100 days like the usual ones lie: of so many answers as a day of the dip has, in
   * the measure's unit; null where too little was heard before to say.
   */
  readonly band: Interval | null;
  /** At most 45 days up to now, oldest first, each with its answers; empty but for scores. */
  readonly days: readonly (AnswerCounts & { readonly on: LocalDate })[];
  readonly luck: Luck;
  /** Customers' words that may be shown there: low answers of the fallen node, at most three. */
  readonly quotes: readonly Feedback[];
  /** What happened to it, oldest first. */
  readonly events: readonly AlertEvent[];
}
