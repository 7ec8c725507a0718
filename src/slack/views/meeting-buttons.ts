import type { ActionsBlock, Button } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { MeetingLook } from '../../core/teams/meeting-look.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { wordsOf } from '../words/words-of.ts';

/** What one can do about a team's meeting: change it, pause or go on, and `more`. */
export function meetingButtons(
  { team, seenAt, rhythm }: Pick<MeetingLook, 'team' | 'seenAt' | 'rhythm'>,
  language: Language,
  more: readonly Button[] = [],
): ActionsBlock {
  const { meeting, habits } = wordsOf(language);
  const { id, pausedUntil, timeZone } = team;
  const isPaused = pausedUntil !== null && pausedUntil >= localDateOf(seenAt, timeZone);
  const pause = isPaused
    ? button(meeting.resume, { id: IDS.resumeTeam, value: id })
    : button(meeting.pause, { id: IDS.pauseTeam, value: id });
  const revive =
    rhythm === 'every meeting' ? [] : [button(habits.revive, { id: IDS.reviveStory, value: id })];
  const change = button(meeting.change, { id: IDS.changeMeeting, value: id });
  return actions(change, pause, ...revive, ...more);
}
