import type { Language } from '../../core/feedback/feedback.ts';
import type { Theme } from '../../core/themes/theme.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { simpleAnswer } from './simple-answer.ts';

type Decided =
  | { readonly kind: 'added'; readonly theme: Theme; readonly journey: string }
  | { readonly kind: 'dismissed' | 'taken back' | 'already'; readonly theme: Theme }
  | { readonly kind: 'name taken' | 'gone' };

/** What became of a theme that somebody decided on; what was added can be taken back. */
export function themeDecided(decided: Decided, language: Language): View {
  const { themes, quoted } = wordsOf(language);
  switch (decided.kind) {
    case 'added': {
      const sentence = themes.added(quoted(decided.theme.label), decided.journey);
      const undo = button(themes.undo, { id: IDS.takeBackTheme, value: decided.theme.id });
      return view(sentence, [says(sentence), actions(undo)]);
    }
    case 'dismissed':
      return simpleAnswer(themes.dismissed(quoted(decided.theme.label)));
    case 'taken back':
      return simpleAnswer(themes.takenBack(quoted(decided.theme.label)));
    case 'already':
      return simpleAnswer(themes.already(quoted(decided.theme.label)));
    case 'name taken':
      return simpleAnswer(themes.nameTaken);
    case 'gone':
      return simpleAnswer(themes.themeGone);
  }
}
