import { countryIn } from './country-in.ts';
import type { MeetingSettings } from './meeting-settings.ts';
import type { Team } from './team.ts';
import { USUAL_MEETING } from './usual-meeting.ts';
import { isTimeZone, isWallTime, toLanguage, toWeekdays } from './written-settings.ts';

/** What the people of a team decide about it. */
export type TeamSettings = Pick<Team, 'name'> & MeetingSettings;

/** Settings as somebody filled them in, not yet known to be right. */
export interface FilledIn {
  readonly name: string;
  readonly meetingAt: string;
  readonly meetingDays: readonly string[];
  readonly timeZone: string;
  readonly language: string;
}

export type CheckedSettings =
  | { readonly kind: 'right'; readonly settings: TeamSettings }
  | { readonly kind: 'wrong'; readonly faults: readonly (keyof FilledIn)[] };

const LONGEST_NAME = 60;

/** Time to read the digest and think before the team meets, in minutes. */
const DIGEST_BEFORE_MEETING = 45;

/** Checks what was filled in and names everything that is wrong at once. */
export function checkSettings(filledIn: FilledIn): CheckedSettings {
  const name = filledIn.name.replace(/\s+/gu, ' ').trim();
  const language = toLanguage(filledIn.language);
  const meetingDays = toWeekdays(filledIn.meetingDays);
  const timeZone = filledIn.timeZone.trim();
  const { meetingAt } = filledIn;
  const isRight = {
    name: name !== '' && name.length <= LONGEST_NAME,
    meetingAt: isWallTime(meetingAt),
    meetingDays: meetingDays.length > 0,
    timeZone: isTimeZone(timeZone),
    language: language !== null,
  } satisfies Record<keyof FilledIn, boolean>;
  const faults = (Object.keys(isRight) as (keyof FilledIn)[]).filter((key) => !isRight[key]);
  if (faults.length > 0 || language === null) return { kind: 'wrong', faults };

  const digestAt = minutesBefore(meetingAt, DIGEST_BEFORE_MEETING);
  const when = { ...USUAL_MEETING, timeZone, digestAt, meetingAt, meetingDays };
  return { kind: 'right', settings: { ...when, name, language, country: countryIn(timeZone) } };
}

/** The wall time some minutes before another on the same day, midnight at the earliest. */
function minutesBefore(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const before = Math.max(0, hour * 60 + minute - minutes);
  return `${String(Math.floor(before / 60)).padStart(2, '0')}:${String(before % 60).padStart(2, '0')}`;
}
