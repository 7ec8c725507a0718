import type { FilledInMeeting } from '../../core/teams/meeting-settings.ts';
import { USUAL_MEETING } from '../../core/teams/usual-meeting.ts';

/** What stands in for an answer that was left empty. */
const EMPTY = '-';
const FORM =
  /^meeting:(?<teamId>[\w-]{1,64}) (?<answers>[\w:,/+-]{1,64}(?: [\w:,/+-]{1,64}){7,9})$/;

/** What the button that puts a meeting back carries: the team, and how things were. */
export function meetingValue(teamId: string, was: FilledInMeeting): string {
  const answers = [
    ...[was.meetingAt, was.meetingDays.join(','), was.storyLead, was.digestAt],
    ...[was.timeZone, was.country, was.quietHours, was.language, was.messagesADay, was.leaderId],
  ];
  return `meeting:${teamId} ${answers.map((answer) => answer || EMPTY).join(' ')}`;
}

/** Null for what no button of ours carries. */
export function parseMeetingValue(
  value: string,
): { readonly teamId: string; readonly was: FilledInMeeting } | null {
  const { teamId, answers } = FORM.exec(value)?.groups ?? {};
  if (teamId === undefined || answers === undefined) return null;
  const [meetingAt = '', days = '', storyLead = '', digestAt = '', ...others] = answers
    .split(' ')
    .map((answer) => (answer === EMPTY ? '' : answer));
  const [timeZone = '', country = '', quietHours = '', language = '', ...more] = others;
  const when = { meetingAt, meetingDays: days.split(','), storyLead, digestAt };
  const [messagesADay = String(USUAL_MEETING.messagesADay), leaderId = ''] = more;
  const where = { timeZone, country, quietHours, messagesADay, leaderId, language };
  return { teamId, was: { ...when, ...where } };
}
