import type { Team } from '../teams/team.ts';
import { addDays } from './add-days.ts';
import { instantAt } from './instant-at.ts';
import { isOnCalendar } from './is-on-calendar.ts';
import { localDateOf } from './local-date-of.ts';
import type { LocalDate } from './period.ts';
import { JOBS, type Job, type Slot } from './slot.ts';
import { weekdayOf } from './weekday-of.ts';

const MINUTE_MS = 60_000;

/** A slot missed by this much is let go: what it would tell has been overtaken by the day. */
export const CATCH_UP_MS = 6 * 60 * MINUTE_MS;

/** From here on a message says that it is late. */
export const LATE_AFTER_MS = 15 * MINUTE_MS;

/** When dips are looked for: the day before is complete, and nobody has been written to yet. */
const DIPS_AT = '04:00';

/** When the reader is fitted anew: before the day's first look at what it has read. */
const REFIT_AT = '03:00';

/** When whoever looks after the company is written to, on workdays. */
const COMPANY_AT = '09:00';

const MONDAY = 1;
const FRIDAY = 5;

/** A slot whose time has come. */
export interface DueSlot extends Slot {
  readonly dueAt: Date;
  /** More than fifteen minutes after it was due. */
  readonly isLate: boolean;
}

/** A team's slots that fell due in the last six hours, the longest due first. */
export function dueSlots(team: Team, now: Date, jobs: readonly Job[] = JOBS): readonly DueSlot[] {
  return datesAround(team, now)
    .flatMap((on) => jobs.map((job) => ({ job, on, dueAt: dueInstant(team, job, on) })))
    .flatMap(({ job, on, dueAt }) => {
      const ageMs = dueAt === null ? -1 : now.getTime() - dueAt.getTime();
      return dueAt === null || ageMs < 0 || ageMs >= CATCH_UP_MS || dueAt < team.createdAt
        ? []
        : [{ job, teamId: team.id, on, dueAt, isLate: ageMs > LATE_AFTER_MS }];
    })
    .toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}

/** When a job of a team falls due on a local date; null on a day on which it does not. */
export function dueInstant(team: Team, job: Job, on: LocalDate): Date | null {
  const { timeZone, meetingDays, storyLeadMinutes } = team;
  const isOfMeeting = job === 'digest' || job === 'story';
  if (isOfMeeting && !meetingDays.includes(weekdayOf(on))) return null;
  switch (job) {
    case 'refit':
      return instantAt(on, REFIT_AT, timeZone);
    case 'dips':
      return instantAt(on, DIPS_AT, timeZone);
    case 'company':
      return weekdayOf(on) <= FRIDAY ? instantAt(on, COMPANY_AT, timeZone) : null;
    case 'week':
      return weekdayOf(on) === MONDAY ? instantAt(on, team.digestAt, timeZone) : null;
    case 'digest':
      return instantAt(on, team.digestAt, timeZone);
    case 'story':
      return new Date(
        instantAt(on, team.meetingAt, timeZone).getTime() - storyLeadMinutes * MINUTE_MS,
      );
  }
}

/** The dates a slot due in the last six hours can be for; a story may come before its midnight. */
function datesAround({ timeZone }: Team, now: Date): readonly LocalDate[] {
  const first = localDateOf(new Date(now.getTime() - CATCH_UP_MS), timeZone);
  const today = localDateOf(now, timeZone);
  const dates = new Set([first, today, addDays(today, 1)]);
  return [...dates].filter((on) => isOnCalendar(on, timeZone));
}
