import type { Team } from '../teams/team.ts';
import { JOBS, type Job } from './slot.ts';

/**
 * The jobs that are done in a team's name. What is done once a day for the whole workspace falls
 * to its oldest team: a day needs a time zone, and only teams have one.
 */
export function jobsOf(team: Team, teams: readonly Team[]): readonly Job[] {
  const oldest = teams.toSorted(byAge).at(0);
  return [
    ...(oldest?.id === team.id ? (['refit', 'company'] as const) : []),
    ...JOBS,
    ...(team.leaderId === null ? [] : (['week'] as const)),
  ];
}

function byAge(a: Team, b: Team): number {
  return a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1);
}
