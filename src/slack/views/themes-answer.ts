import type { Feedback } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { ListedTheme } from '../../core/themes/listed-theme.ts';
import type { Theme } from '../../core/themes/theme.ts';
import { header, note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { quotedFrom } from './quoted.ts';
import { themeActions, themeLine } from './theme-blocks.ts';

/** What a team's customers seem to talk about, each with what can be done about it. */
export function themesAnswer(listed: readonly ListedTheme[], team: Team): View {
  const { language, name } = team;
  const words = wordsOf(language);
  if (listed.length === 0) {
    const nothing = words.themes.none(name);
    return view(nothing, [says(nothing)]);
  }
  const title = words.themes.title(name);
  const labels = listed.map(({ theme }) => words.quoted(theme.label));
  return view(`${title}: ${words.listOf(labels)}`, [
    header(title),
    ...listed.flatMap((told) => [
      rich(themeLine(told, bold(told.theme.label), language)),
      themeActions(told.theme, language),
    ]),
    note(words.themes.note),
  ]);
}

/** Some of what people say about a theme, each with the way to its message. */
export function themeExamples(
  { theme, examples }: { readonly theme: Theme; readonly examples: readonly Feedback[] },
  to: Audience,
): View {
  const words = wordsOf(to.language);
  const title = words.themes.examplesOf(words.quoted(theme.label));
  return view(title, [header(title), ...examples.map((feedback) => quotedFrom(feedback, to))]);
}
