import type { Feedback } from '../feedback/feedback.ts';
import type { Team } from '../teams/team.ts';
import type { LocalDate } from '../time/period.ts';
import type { Case } from './case.ts';
import type { Note } from './note.ts';

/** A case with what it is about, as one place may see it. */
export interface CaseLook {
  readonly of: Case;
  /** The team that looks after it. */
  readonly team: Team;
  readonly feedback: Feedback;
  /** Oldest first. */
  readonly notes: readonly Note[];
  /** The last local date of the team that is soon enough. */
  readonly dueOn: LocalDate;
  /** It is open after that. */
  readonly isOverdue: boolean;
}
