import type { ActionsBlock, KnownBlock, RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { ListedTheme } from '../../core/themes/listed-theme.ts';
import type { SuggestedThemes } from '../../core/themes/suggested-themes.ts';
import type { Theme } from '../../core/themes/theme.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { bold, italic, line, type Piece, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';

/** More teams than this nobody reads at once. */
const MOST_TEAMS = 10;

/** What people seem to talk about, how much, and how much before. `name` is how it is named. */
export function themeLine(told: ListedTheme, name: Piece, language: Language): RichTextSection {
  const words = wordsOf(language).themes;
  const parts = [
    words.n(count(told.n, language)),
    ...(told.usual === null ? [] : [words.usually(count(told.usual, language))]),
    ...(told.isRising ? [words.rising] : []),
  ];
  const at = told.touchpoint === null ? [] : [` · ${words.mostlyAbout(told.touchpoint)}`];
  return line(name, ` · ${parts.join(', ')}`, ...at);
}

/** A theme that a digest suggests: never more than a seeming, with what to do about it. */
export function themeSuggestion(told: ListedTheme, language: Language): readonly KnownBlock[] {
  const { suggestion } = wordsOf(language).themes;
  const { elements } = themeLine(told, italic(told.theme.label), language);
  return [says(suggestion, ...elements), themeActions(told.theme, language)];
}

/** What waits for somebody to decide, in App Home: where it can be read and decided on. */
export function suggestedBlocks(
  suggested: readonly SuggestedThemes[],
  language: Language,
): readonly KnownBlock[] {
  const { themes: words, quoted, listOf } = wordsOf(language);
  const [first] = suggested;
  if (first === undefined) return [];
  const lines = suggested
    .slice(0, MOST_TEAMS)
    .map(({ team, themes }) =>
      line(bold(team.name), ` · ${listOf(themes.map(({ label }) => quoted(label)))}`),
    );
  return [header(words.homeTitle), rich(...lines), note(words.homeNote(first.team.name))];
}

/** To read some of it, to make it a touchpoint, or to be rid of it. */
export function themeActions({ id }: Pick<Theme, 'id'>, language: Language): ActionsBlock {
  const words = wordsOf(language).themes;
  return actions(
    button(words.read, { id: IDS.readTheme, value: id }),
    button(words.add, { id: IDS.addTheme, value: id }),
    button(words.dismiss, { id: IDS.dismissTheme, value: id }),
  );
}
