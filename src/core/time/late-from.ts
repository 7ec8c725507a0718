import type { Team } from '../teams/team.ts';
import { dueInstant, LATE_AFTER_MS } from './due-slots.ts';
import type { LocalDate } from './period.ts';
import type { TeamJob } from './slot.ts';

/** From when on what a slot tells is told late; null where the team is no longer due that date. */
export function lateFrom(team: Team, job: TeamJob, on: LocalDate): Date | null {
  const dueAt = dueInstant(team, job, on);
  return dueAt && new Date(dueAt.getTime() + LATE_AFTER_MS);
}
