import type { RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { StoryWeek } from '../../core/habits/story-week.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Tells whoever leads teams what became of last week's stories; it names nobody. */
export function storyWeekMessage(
  weeks: readonly StoryWeek[],
  { language }: { readonly language: Language },
): View {
  const { week } = wordsOf(language).habits;
  const told = weeks.map((it) => `${it.team.name} ${weekText(it, language)}`);
  return view(`${week.opening}: ${told.join('; ')}.`, [
    rich(line(bold(week.opening)), ...weeks.map((it) => weekLine(it, language))),
    actions(button(week.stop, { id: IDS.stopWeekLine, value: IDS.stopWeekLine })),
  ]);
}

function weekLine(it: StoryWeek, language: Language): RichTextSection {
  const { quoted } = wordsOf(language);
  const lines = it.lines.map((text) => quoted(text)).join(', ');
  const outcome = lines === '' ? '.' : `: ${lines}`;
  return line('• ', bold(it.team.name), ` ${weekText(it, language)}${outcome}`);
}

function weekText({ told, discussed, outcomes, isPaused }: StoryWeek, language: Language): string {
  const { week } = wordsOf(language).habits;
  if (told === 0) return isPaused ? week.paused : week.none;
  const text = week.discussed({ told, discussed });
  return outcomes === 0 ? text : `${text}; ${week.outcomes(outcomes)}`;
}
