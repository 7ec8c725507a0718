import type { Team } from '../../core/teams/team.ts';
import { actions, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { teamSelect } from './team-select.ts';
import { timesText } from './times-text.ts';

/** Asks the member who invited Earshot which team a channel is for; `team` holds meanwhile. */
export function whichTeamQuestion(ask: {
  readonly team: Team;
  readonly teams: readonly Team[];
}): View {
  const { invited } = wordsOf(ask.team.language);
  return view(`${invited.thanks}${ask.team.name}. ${invited.question}`, [
    says(invited.thanks, bold(ask.team.name), '. ', timesText(ask.team)),
    says(invited.question),
    actions(teamSelect(ask.team, ask.teams)),
    note('/cx watch · /cx help'),
  ]);
}
