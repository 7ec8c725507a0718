import type { RichTextSection } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { MeetingLook } from '../../core/teams/meeting-look.ts';
import { bold, line } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf } from './days.ts';

/** Why a team is told nothing today, in a line; none where it is, or was. */
export function restLines(
  { digest, story }: Pick<MeetingLook, 'digest' | 'story'>,
  language: Language,
): readonly RichTextSection[] {
  const { meeting } = wordsOf(language);
  const reasons = [digest.notToday, story.notToday].flatMap((why) => {
    switch (why?.kind) {
      case 'paused':
        return [meeting.paused(dayOf(why.until, language))];
      case 'holiday':
        return [meeting.holiday(why.name)];
      case 'no meeting':
        return [meeting.noMeeting];
      default:
        return [];
    }
  });
  return reasons.slice(0, 1).map((reason) => line(bold(reason)));
}
