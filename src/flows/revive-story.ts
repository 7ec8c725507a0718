import type { MeetingLook } from '../core/teams/meeting-look.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { Clock } from '../ports/world.ts';
import type { LookAtMeeting } from './look-at-meeting.ts';

/** Lets a team be told a story at every meeting again; null where there is no such team. */
export type ReviveStory = (teamId: string) => Promise<MeetingLook | null>;

export function createReviveStory(world: {
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly habits: Pick<HabitStore, 'note'>;
  readonly lookAtMeeting: LookAtMeeting;
  readonly clock: Clock;
}): ReviveStory {
  const { teams, habits, lookAtMeeting, clock } = world;

  return async function reviveStory(teamId) {
    const team = await teams.byId(teamId);
    if (team === null) return null;
    await habits.note({ teamId, on: localDateOf(clock(), team.timeZone), kind: 'revived' });
    return lookAtMeeting(team);
  };
}
