import type { Feedback } from '../core/feedback/feedback.ts';
import { asksNotToBeShared } from '../core/stories/gates/asks-not-to-be-shared.ts';
import { createPrivacy } from '../core/stories/gates/create-privacy.ts';
import { nominationFault } from '../core/stories/nominated-extract.ts';
import type { NominatedStory, Nomination } from '../core/stories/nomination.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { ChannelStore, FeedbackStore, ShownIn, TeamStore } from '../ports/keeping.ts';
import type { NominationStore } from '../ports/nominating.ts';
import type { Reader } from '../ports/reading.ts';
import type { Clock } from '../ports/world.ts';
import { createFindTellable } from './find-tellable.ts';
import { teamOfChannel } from './team-of-channel.ts';

/** A member wants a piece of feedback, which they see in a channel, told to a team. */
export type NominateStory = (
  feedbackId: string,
  wish: Pick<Nomination, 'by' | 'credits' | 'isSpare'> & {
    /** Null: the team that heard it. */
    readonly team: Team | null;
    readonly shownIn: ShownIn;
  },
) => Promise<NominatedStory>;

export function createNominateStory(world: {
  readonly feedback: Pick<FeedbackStore, 'byId' | 'tellable'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly nominations: Pick<NominationStore, 'add'>;
  readonly reader: Pick<Reader, 'redact'>;
  readonly clock: Clock;
}): NominateStory {
  const { feedback, nominations, reader, clock } = world;
  const findTellable = createFindTellable(world);

  return async function nominateStory(feedbackId, { team: named, shownIn, ...wish }) {
    const piece = await feedback.byId(feedbackId, shownIn);
    const team = named ?? (piece && (await teamOfChannel(piece.channelId, world)));
    if (piece === null || team === null) return { kind: 'gone' };
    const refusal = await refusalOf(piece, team);
    if (refusal !== null) return { kind: refusal };
    const { by, credits, isSpare } = wish;
    const made = { feedbackId, teamId: team.id, at: clock(), by, credits, isSpare };
    const kind = await nominations.add(made);
    return kind === 'gone' ? { kind } : { kind, team };
  };

  async function refusalOf(piece: Feedback, team: Team) {
    if (asksNotToBeShared(piece.verbatim)) return 'not to be shared';
    if ((await feedback.byId(piece.id, team.channelId)) === null) return 'elsewhere';
    const on = localDateOf(clock(), team.timeZone);
    // Only a customer's words are held against what others said.
    const said = piece.voice === 'employee' ? [] : await findTellable(team, on);
    return nominationFault(piece, {
      ...{ language: team.language, redact: reader.redact },
      mayTellWho: createPrivacy(said),
    });
  }
}
