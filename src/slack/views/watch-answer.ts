import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { actions, button, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { teamSelect } from './team-select.ts';
import { timesText } from './times-text.ts';

/** What is heard in a channel and for whom, with the ways to change it. */
export function watchAnswer(heard: { readonly team: Team; readonly teams: readonly Team[] }): View {
  const { watch } = wordsOf(heard.team.language);
  return view(`${watch.hears}${heard.team.name}.`, [
    says(watch.hears, bold(heard.team.name), '.'),
    note(timesText(heard.team)),
    actions(
      teamSelect(heard.team, heard.teams),
      button(wordsOf(heard.team.language).meeting.open, {
        ...{ id: `${IDS.ask}:0`, value: `meeting ${heard.team.name}` },
      }),
      button(watch.stop, { id: IDS.stopWatching, value: IDS.stopWatching }),
    ),
  ]);
}

/** A channel that is not heard, and the button that changes it. */
export function deafAnswer(language: Language): View {
  return startAnswer(wordsOf(language).watch.deaf, language);
}

/** A channel that was just left alone, and the way back. */
export function stoppedAnswer(language: Language): View {
  return startAnswer(wordsOf(language).watch.stopped, language);
}

function startAnswer(sentence: string, language: Language): View {
  const { watch } = wordsOf(language);
  const start = { id: IDS.startWatching, value: IDS.startWatching };
  return view(sentence, [says(sentence), actions(button(watch.start, start))]);
}
