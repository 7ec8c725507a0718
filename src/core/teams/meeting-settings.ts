import { MESSAGES_A_DAY } from '../attention/messages-a-day.ts';
import type { QuietHours } from '../time/quiet-hours.ts';
import { parseCountry } from './parse-country.ts';
import type { Team } from './team.ts';
import { isTimeZone, isWallTime, toLanguage, toWeekdays } from './written-settings.ts';

/** When and how a team is written to, as its people decide. */
export type MeetingSettings = Pick<
  Team,
  | 'language'
  | 'timeZone'
  | 'country'
  | 'digestAt'
  | 'meetingAt'
  | 'meetingDays'
  | 'storyLeadMinutes'
  | 'quietHours'
  | 'messagesADay'
  | 'leaderId'
>;

/** The same as somebody filled it in, not yet known to be right. */
export interface FilledInMeeting {
  readonly meetingAt: string;
  readonly meetingDays: readonly string[];
  readonly storyLead: string;
  readonly digestAt: string;
  readonly timeZone: string;
  /** Empty: of no country. */
  readonly country: string;
  /** Two times of day; empty: at no hours. */
  readonly quietHours: string;
  readonly messagesADay: string;
  /** A member's id; empty: nobody leads. */
  readonly leaderId: string;
  readonly language: string;
}

export type CheckedMeeting =
  | { readonly kind: 'right'; readonly settings: MeetingSettings }
  | { readonly kind: 'wrong'; readonly faults: readonly (keyof FilledInMeeting)[] };

/** Minutes; what comes earlier is forgotten by the time the team meets. */
const LONGEST_LEAD = 120;

const MEMBER_ID = /^[UW][A-Z0-9]{1,30}$/;

/** `18:30-7.30`, `18:30 tot 07:30`: two times of day, whatever is between them. */
const TWO_TIMES = /^\D*(\d{1,2})[:.](\d\d)\D+(\d{1,2})[:.](\d\d)\D*$/u;

/** Checks what was filled in and names everything that is wrong at once. */
export function checkMeeting(filledIn: FilledInMeeting): CheckedMeeting {
  const { meetingAt, digestAt } = filledIn;
  const language = toLanguage(filledIn.language);
  const meetingDays = toWeekdays(filledIn.meetingDays);
  const timeZone = filledIn.timeZone.trim();
  const country = parseCountry(filledIn.country);
  const quietHours = parseQuietHours(filledIn.quietHours);
  const storyLeadMinutes = /^\d{1,3}$/.test(filledIn.storyLead) ? Number(filledIn.storyLead) : -1;
  const messagesADay = /^\d{1,2}$/.test(filledIn.messagesADay) ? Number(filledIn.messagesADay) : 0;
  const isRight = {
    meetingAt: isWallTime(meetingAt),
    meetingDays: meetingDays.length > 0,
    storyLead: storyLeadMinutes >= 0 && storyLeadMinutes <= LONGEST_LEAD,
    digestAt: isWallTime(digestAt),
    timeZone: isTimeZone(timeZone),
    country: country !== null || filledIn.country.trim() === '',
    quietHours: quietHours !== null || filledIn.quietHours.trim() === '',
    messagesADay:
      messagesADay >= Math.min(...MESSAGES_A_DAY) && messagesADay <= Math.max(...MESSAGES_A_DAY),
    leaderId: filledIn.leaderId === '' || MEMBER_ID.test(filledIn.leaderId),
    language: language !== null,
  } satisfies Record<keyof FilledInMeeting, boolean>;
  const faults = (Object.keys(isRight) as (keyof FilledInMeeting)[]).filter((it) => !isRight[it]);
  if (faults.length > 0 || language === null) return { kind: 'wrong', faults };

  const when = { meetingAt, meetingDays, storyLeadMinutes, digestAt };
  const leaderId = filledIn.leaderId === '' ? null : filledIn.leaderId;
  const where = { timeZone, country, quietHours, messagesADay, leaderId, language };
  return { kind: 'right', settings: { ...when, ...where } };
}

/** What somebody would fill in to have things as they are. */
export function toFilledIn(settings: MeetingSettings): FilledInMeeting {
  const { quietHours } = settings;
  return {
    meetingAt: settings.meetingAt,
    meetingDays: settings.meetingDays.map(String),
    storyLead: String(settings.storyLeadMinutes),
    digestAt: settings.digestAt,
    timeZone: settings.timeZone,
    country: settings.country ?? '',
    quietHours: quietHours === null ? '' : `${quietHours.from}-${quietHours.to}`,
    messagesADay: String(settings.messagesADay),
    leaderId: settings.leaderId ?? '',
    language: settings.language,
  };
}

function parseQuietHours(text: string): QuietHours | null {
  const parts = TWO_TIMES.exec(text)?.slice(1);
  const [from, to] = [parts?.slice(0, 2), parts?.slice(2)].map((it) =>
    it?.map((part) => part.padStart(2, '0')).join(':'),
  );
  if (from === undefined || to === undefined || from === to) return null;
  return isWallTime(from) && isWallTime(to) ? { from, to } : null;
}
