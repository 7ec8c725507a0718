import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { askButtons } from './ask-buttons.ts';

/** What somebody asked that needs a team: which one, or which one did they mean? */
export interface TeamDoubt {
  /** The command the answer of which is waited for, such as `today`. */
  readonly command: string;
  /** The name nobody has; null when none was given. */
  readonly asked: string | null;
  readonly nearest: Team | null;
  readonly teams: readonly Team[];
}

/** Asks which team is meant, the likeliest first, each a button that asks again. */
export function whichTeamAnswer(doubt: TeamDoubt, language: Language): View {
  const { team: words } = wordsOf(language);
  const { asked, nearest, teams, command } = doubt;
  const unknown = asked === null ? words.which : words.unknown(asked);
  if (teams.length === 0) {
    const nobody = asked === null ? words.none : `${unknown} ${words.none}`;
    return view(nobody, [says(nobody)]);
  }
  const offered = nearest === null ? teams : [nearest];
  const question = nearest === null ? words.all : `${words.didYouMean}${nearest.name}?`;
  const sentence = `${unknown} ${question}`;
  const rest = nearest === null ? [] : [says('/cx team ', `· ${words.all}`)];
  return view(sentence, [
    says(sentence),
    askButtons(offered.map(({ name }) => ({ text: name, command: `${command} ${name}` }))),
    ...rest,
  ]);
}
