import { createChangeMeeting } from './flows/change-meeting.ts';
import { createFindLastTold } from './flows/find-last-told.ts';
import { createFindRhythm } from './flows/find-rhythm.ts';
import { createLookAtDelivery } from './flows/look-at-delivery.ts';
import { createLookAtMeeting } from './flows/look-at-meeting.ts';
import { createPauseTeam } from './flows/pause-team.ts';
import { createRestOn } from './flows/rest-on.ts';
import type { FlowParts } from './wire-flows.ts';

/** When teams are written to, when they are left in peace, and what became of what was sent. */
export function wireMeetings({
  stores,
  ...parts
}: Pick<FlowParts, 'stores' | 'outbox' | 'holidays' | 'clock'>) {
  const restOn = createRestOn(parts);
  const findLastTold = createFindLastTold({ ...stores, ...parts });
  const findRhythm = createFindRhythm({ ...stores, ...parts });
  const world = { ...stores, ...parts, restOn, findLastTold, findRhythm };
  const lookAtMeeting = createLookAtMeeting(world);
  return {
    restOn,
    findRhythm,
    lookAtMeeting,
    lookAtDelivery: createLookAtDelivery({ ...world, lookAtMeeting }),
    changeMeeting: createChangeMeeting({ ...world, lookAtMeeting }),
    pauseTeam: createPauseTeam({ ...world, lookAtMeeting }),
  };
}
