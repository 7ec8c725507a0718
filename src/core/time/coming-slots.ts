import type { Team } from '../teams/team.ts';
import { addDays } from './add-days.ts';
import { CATCH_UP_MS, dueInstant } from './due-slots.ts';
import { isOnCalendar } from './is-on-calendar.ts';
import { localDateOf } from './local-date-of.ts';
import type { LocalDate } from './period.ts';
import type { TeamJob } from './slot.ts';

/** Longer than a team may be paused. */
const LOOKED_AHEAD_DAYS = 400;

/** When a job is still to be done for a team, the next first: what can be caught up with, too. */
export function* comingSlots(
  team: Team,
  job: TeamJob,
  now: Date,
): Generator<{ readonly on: LocalDate; readonly dueAt: Date }> {
  const from = Math.max(now.getTime() - CATCH_UP_MS + 1, team.createdAt.getTime());
  const first = localDateOf(new Date(now.getTime() - CATCH_UP_MS), team.timeZone);
  for (let days = 0; days < LOOKED_AHEAD_DAYS; days += 1) {
    const on = addDays(first, days);
    const dueAt = isOnCalendar(on, team.timeZone) ? dueInstant(team, job, on) : null;
    if (dueAt !== null && dueAt.getTime() >= from) yield { on, dueAt };
  }
}
