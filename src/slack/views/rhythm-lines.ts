import type { RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { MeetingLook } from '../../core/teams/meeting-look.ts';
import { line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Why the story comes less often than the team meets; no line where it does not. */
export function rhythmLines(
  { rhythm }: Pick<MeetingLook, 'rhythm'>,
  language: Language,
): readonly RichTextSection[] {
  return rhythm === 'every meeting' ? [] : [line(wordsOf(language).habits.rarer[rhythm])];
}
