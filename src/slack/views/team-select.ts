import type { StaticSelect } from '@slack/types';
import type { Team } from '../../core/teams/team.ts';
import { option, select } from '../kit/blocks.ts';
import { IDS, NEW_TEAM } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';

/** The teams there are, the channel's own chosen, and a new one. */
export function teamSelect(team: Team, teams: readonly Team[]): StaticSelect {
  const { watch } = wordsOf(team.language);
  const others = teams.filter(({ id }) => id !== team.id).slice(0, LIMITS.options - 2);
  return select({
    id: IDS.chooseTeam,
    placeholder: watch.change,
    options: [
      ...[team, ...others].map(({ name, id }) => option(name, id)),
      option(watch.newTeam, NEW_TEAM),
    ],
    chosen: team.id,
  });
}
