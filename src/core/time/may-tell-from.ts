import type { Team } from '../teams/team.ts';
import { CATCH_UP_MS, dueInstant } from './due-slots.ts';
import { localDateOf } from './local-date-of.ts';
import { mayWriteFrom } from './may-write-from.ts';
import type { LocalDate } from './period.ts';
import type { TeamJob } from './slot.ts';

/**
 * From when on what a slot tells may be posted: at once, at whatever hour the team wants it; only
 * what is late waits for the end of quiet hours that it was not meant for. Null where that is on
 * another date, which may be none of the team's, or later than anything is caught up.
 */
export function mayTellFrom(
  team: Team,
  due: { readonly job: TeamJob; readonly on: LocalDate; readonly isLate: boolean },
  now: Date,
): Date | null {
  const dueAt = due.isLate ? dueInstant(team, due.job, due.on) : null;
  const isMeantForQuiet = dueAt === null || mayWriteFrom(team, dueAt) > dueAt;
  const from = isMeantForQuiet ? now : mayWriteFrom(team, now);
  if (dueAt === null || from <= now) return now;
  const isTooLate =
    localDateOf(from, team.timeZone) > due.on || from.getTime() - dueAt.getTime() >= CATCH_UP_MS;
  return isTooLate ? null : from;
}
