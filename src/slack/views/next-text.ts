import type { Language } from '../../core/feedback/feedback.ts';
import type { Expected, MeetingLook } from '../../core/teams/meeting-look.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf, timeOf } from './days.ts';

/** When the next digest or story comes, in the team's own time. */
export function nextText(
  { nextAt, notToday }: Expected,
  { team: { timeZone }, seenAt }: Pick<MeetingLook, 'team' | 'seenAt'>,
  language: Language,
): string {
  const { meeting, habits } = wordsOf(language);
  if (nextAt === null) return notToday?.kind === 'rarer' ? habits.noNext : meeting.never;
  if (nextAt <= seenAt) return meeting.nextNow;
  const at = timeOf(nextAt, timeZone);
  const on = localDateOf(nextAt, timeZone);
  if (on === localDateOf(seenAt, timeZone)) return meeting.nextToday(at);
  const next = meeting.next(dayOf(on, language), at);
  return notToday?.kind === 'passed' ? `${next} (${meeting.passed})` : next;
}
