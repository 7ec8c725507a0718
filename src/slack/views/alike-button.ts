import type { Button } from '@slack/types';
import type { Feedback, Language } from '../../core/feedback/feedback.ts';
import { button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { readingValue } from '../kit/reading-value.ts';
import { wordsOf } from '../words/words-of.ts';

/** The way from a piece of feedback to what is like it. */
export function alikeButton({ id }: Pick<Feedback, 'id'>, language: Language): Button {
  return button(wordsOf(language).themes.moreAlike, { id: IDS.alike, value: readingValue(id) });
}
