import type { Team } from '../teams/team.ts';
import type { Question } from './question.ts';

/** What App Home asks whoever wants to help. */
export interface HelpWanted {
  readonly questions: readonly Question[];
  /** Teams whose digest asks nothing any more, because nobody answered. */
  readonly silent: readonly Team[];
}
