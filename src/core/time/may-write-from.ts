import type { Team } from '../teams/team.ts';
import { addDays } from './add-days.ts';
import { instantAt } from './instant-at.ts';
import { localDateOf } from './local-date-of.ts';
import { wallClockAt } from './wall-clock-at.ts';

/** From when on a team may be written to unasked: `at`, or the end of its quiet hours. */
export function mayWriteFrom(
  { quietHours, timeZone }: Pick<Team, 'quietHours' | 'timeZone'>,
  at: Date,
): Date {
  if (quietHours === null) return at;
  const { from, to } = quietHours;
  const time = new Date(wallClockAt(at, timeZone)).toISOString().slice(11, 16);
  const isOvernight = to < from;
  const isQuiet = isOvernight ? time >= from || time < to : time >= from && time < to;
  if (!isQuiet) return at;

  const today = localDateOf(at, timeZone);
  const end = instantAt(isOvernight && time >= from ? addDays(today, 1) : today, to, timeZone);
  // In an hour that the clock shows twice, the end was there before.
  return end > at ? end : at;
}
