import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { askButtons, MOST_BUTTONS } from './ask-buttons.ts';

/** What somebody asked that needs a team: which one, or which one did they mean? */
export interface TeamDoubt {
  /** The command the answer of which is waited for, such as `today`. */
  readonly command: string;
  /** What was asked behind the team's name, such as for how long. */
  readonly rest?: string;
  /** The name nobody has; null when none was given. */
  readonly asked: string | null;
  readonly nearest: Team | null;
  readonly teams: readonly Team[];
}

/** Asks which team is meant: all there are, the likeliest first, each a button that asks again. */
export function whichTeamAnswer(doubt: TeamDoubt, language: Language): View {
  const words = wordsOf(language);
  const { asked, nearest, teams, command, rest = '' } = doubt;
  const unknown = asked === null ? words.team.which : words.team.unknown(asked);
  if (teams.length === 0) {
    const nobody = asked === null ? words.team.none : `${unknown} ${words.team.none}`;
    return view(nobody, [says(nobody)]);
  }

  const meant = nearest === null ? '' : ` ${words.team.didYouMean}${nearest.name}?`;
  const sentence = `${unknown}${meant} ${words.team.all}`;
  const others = teams.filter(({ id }) => id !== nearest?.id);
  const names = [...(nearest === null ? [] : [nearest]), ...others].map(({ name }) => name);
  const beyond = names.slice(MOST_BUTTONS);
  return view(`${sentence} ${words.listOf(names)}`, [
    says(sentence),
    askButtons(names.map((name) => ({ text: name, command: `${command} ${name} ${rest}`.trim() }))),
    ...(beyond.length > 0 ? [note(words.team.more(words.listOf(beyond)))] : []),
  ]);
}
