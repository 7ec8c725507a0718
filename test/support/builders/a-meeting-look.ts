import type { Delivery } from '../../../src/core/teams/delivery.ts';
import type { LastTold } from '../../../src/core/teams/last-told.ts';
import type { Expected, MeetingLook } from '../../../src/core/teams/meeting-look.ts';
import { aTeam } from './a-team.ts';

/** A team on a Friday morning, told nothing yet and nothing to come, but for what is said. */
export function aMeetingLook(but: Partial<MeetingLook> = {}): MeetingLook {
  return {
    team: aTeam(),
    seenAt: new Date('2026-11-20T08:00:00Z'),
    digest: anExpected(),
    story: anExpected(),
    rhythm: 'every meeting',
    ...but,
  };
}

/** What was told and what comes: nothing, but for what is said otherwise. */
function anExpected(but: Partial<Expected> = {}): Expected {
  return { told: null, nextAt: null, notToday: null, ...but };
}

/** What was told of a kind, and nothing to come. */
export function toldAs(told: LastTold): Expected {
  return anExpected({ told, notToday: { kind: 'told' } });
}

/** How a team is reached of which nothing is known yet, but for what is said otherwise. */
export function aDelivery(but: Partial<Delivery> = {}): Delivery {
  return {
    ...aMeetingLook(),
    posts: { digest: null, story: null },
    quietUntil: null,
    isOff: false,
    heardToday: [],
    spent: { messages: 0, replies: 0 },
    held: [],
    backlog: { toRead: 0, toSend: 0 },
    ...but,
  };
}
