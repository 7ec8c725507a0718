import type { MeetingLook } from '../core/teams/meeting-look.ts';
import { checkMeeting, type FilledInMeeting } from '../core/teams/meeting-settings.ts';
import type { Team } from '../core/teams/team.ts';
import type { Holidays } from '../ports/holidays.ts';
import type { TeamStore } from '../ports/keeping.ts';
import type { LookAtMeeting } from './look-at-meeting.ts';

type ChangedMeeting =
  | {
      readonly kind: 'changed';
      /** As it was before. */
      readonly former: Team;
      readonly look: MeetingLook;
    }
  | { readonly kind: 'wrong'; readonly faults: readonly (keyof FilledInMeeting)[] }
  | { readonly kind: 'no such team' };

/** Lets a team be written to as somebody filled in, from now on. */
export type ChangeMeeting = (teamId: string, filledIn: FilledInMeeting) => Promise<ChangedMeeting>;

export function createChangeMeeting(world: {
  readonly teams: Pick<TeamStore, 'byId' | 'change'>;
  readonly holidays: Pick<Holidays, 'knows'>;
  readonly lookAtMeeting: LookAtMeeting;
}): ChangeMeeting {
  const { teams, holidays, lookAtMeeting } = world;

  return async function changeMeeting(teamId, filledIn) {
    const former = await teams.byId(teamId);
    if (former === null) return { kind: 'no such team' };
    const checked = checkMeeting(filledIn);
    if (checked.kind === 'wrong') return checked;
    const { settings } = checked;
    if (settings.country !== null && !(await holidays.knows(settings.country))) {
      return { kind: 'wrong', faults: ['country'] };
    }
    await teams.change(teamId, settings);
    return { kind: 'changed', former, look: await lookAtMeeting({ ...former, ...settings }) };
  };
}
