import type { Feedback } from '../core/feedback/feedback.ts';
import { asksNotToBeShared } from '../core/stories/gates/asks-not-to-be-shared.ts';
import type { NominatedStory, Nomination } from '../core/stories/nomination.ts';
import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, FeedbackStore, ShownIn, TeamStore } from '../ports/keeping.ts';
import type { NominationStore } from '../ports/nominating.ts';
import type { Clock } from '../ports/world.ts';

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
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly nominations: Pick<NominationStore, 'add'>;
  readonly clock: Clock;
}): NominateStory {
  const { feedback, channels, teams, nominations, clock } = world;

  return async function nominateStory(feedbackId, { team: named, shownIn, ...wish }) {
    const piece = await feedback.byId(feedbackId, shownIn);
    const team = named ?? (piece && (await teamOf(piece)));
    if (piece === null || team === null) return { kind: 'gone' };
    if (asksNotToBeShared(piece.verbatim)) return { kind: 'not to be shared' };
    if ((await feedback.byId(feedbackId, team.channelId)) === null) return { kind: 'elsewhere' };
    const { by, credits, isSpare } = wish;
    const made = { feedbackId, teamId: team.id, at: clock(), by, credits, isSpare };
    const kind = await nominations.add(made);
    return kind === 'gone' ? { kind } : { kind, team };
  };

  async function teamOf({ channelId }: Feedback): Promise<Team | null> {
    const channel = await channels.byId(channelId);
    return channel === null ? null : teams.byId(channel.teamId);
  }
}
