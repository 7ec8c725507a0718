import type { Team } from '../teams/team.ts';
import type { Theme } from './theme.ts';

/** What was suggested to a team and nobody decided on yet, newest first; never empty. */
export interface SuggestedThemes {
  readonly team: Team;
  readonly themes: readonly Theme[];
}
