import type { MeetingLook } from '../core/teams/meeting-look.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { LookAtMeeting } from './look-at-meeting.ts';

/**
 * Lets a team be without digest and story up to and with a date; with null they come again. Null
 * where there is no such team.
 */
export type PauseTeam = (teamId: string, until: LocalDate | null) => Promise<MeetingLook | null>;

export function createPauseTeam(world: {
  readonly teams: Pick<TeamStore, 'byId' | 'change'>;
  readonly lookAtMeeting: LookAtMeeting;
}): PauseTeam {
  const { teams, lookAtMeeting } = world;

  return async function pauseTeam(teamId, until) {
    await teams.change(teamId, { pausedUntil: until });
    const team = await teams.byId(teamId);
    return team && lookAtMeeting(team);
  };
}
