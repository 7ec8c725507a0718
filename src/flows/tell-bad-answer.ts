import { unasked } from '../core/attention/unasked.ts';
import type { Feedback, HeardMessage, Reading } from '../core/feedback/feedback.ts';
import { hasOwnWords } from '../core/feedback/own-words.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { BadAnswer } from '../core/scores/bad-answer.ts';
import { isVeryBad } from '../core/scores/is-very-bad.ts';
import type { StatedScore } from '../core/scores/score.ts';
import { mayBeShown } from '../core/teams/may-be-shown.ts';
import type { Team } from '../core/teams/team.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { mayWriteFrom } from '../core/time/may-write-from.ts';
import type { ChannelStore, FeedbackStore, TeamStore } from '../ports/keeping.ts';
import type { BadAnswerStore } from '../ports/noting.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { Clock } from '../ports/world.ts';

/** What was said longer ago came by import or back-fill: nobody can do anything at once any more. */
const LIVE_MS = 24 * 3_600_000;

/**
 * Tells the team of a touchpoint at once of a very bad answer there, where it is a moment of truth
 * and the customer says why: one a touchpoint and date, three a team; of the others the digest
 * tells, and of those that the day has no room for. In the team's quiet hours it waits for their
 * end. Telling again changes nothing, and what is not such an answer is let go.
 */
export type TellBadAnswer = (
  message: HeardMessage,
  reading: Pick<Reading, 'touchpointId' | 'scores'>,
  touchpoints: readonly Touchpoint[],
) => Promise<void>;

export function createTellBadAnswer(world: {
  readonly feedback: Pick<FeedbackStore, 'conversation'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly badAnswers: BadAnswerStore;
  readonly composer: Pick<Composer, 'badAnswer'>;
  readonly outbox: Pick<OutboxStore, 'say'>;
  readonly clock: Clock;
}): TellBadAnswer {
  const { feedback, channels, teams, badAnswers, composer, outbox, clock } = world;

  return async function tellBadAnswer(message, reading, touchpoints) {
    // Before anything is looked up: of a thousand messages one is such an answer.
    if (!reading.scores.some(isVeryBad) || !isLive(message)) return;
    const piece = await keptOf(message);
    const score = piece?.scores.find(isVeryBad);
    const touchpoint = touchpoints.find(({ id }) => id === piece?.touchpointId);
    if (!piece || !score || !touchpoint?.isMomentOfTruth || !isCustomersWords(piece)) return;
    const team = await teams.byId(touchpoint.teamId);
    if (team !== null) await tell({ piece, score, touchpoint, team });
  };

  /** What came late, or from a clock that runs ahead, is not of this moment. */
  function isLive({ saidAt }: HeardMessage): boolean {
    const ageMs = clock().getTime() - saidAt.getTime();
    return Math.abs(ageMs) < LIVE_MS;
  }

  async function keptOf(message: HeardMessage): Promise<Feedback | undefined> {
    const messages = await feedback.conversation(message);
    return messages.find(({ ts }) => ts === message.ts);
  }

  async function tell(answer: {
    readonly piece: Feedback;
    readonly score: StatedScore;
    readonly touchpoint: Touchpoint;
    readonly team: Team;
  }): Promise<void> {
    const { piece, score, touchpoint, team } = answer;
    const feedbackId = piece.id;
    const on = localDateOf(clock(), team.timeZone);
    const noted = { feedbackId, teamId: team.id, touchpointId: touchpoint.id, on };
    if ((await badAnswers.note(noted)) === 'counted') return;
    const saidIn = await channels.byId(piece.channelId);
    const isShown = saidIn !== null && mayBeShown(saidIn, team.channelId);
    const answered: BadAnswer = {
      feedbackId,
      score,
      touchpoint: touchpoint.name,
      feedback: isShown ? piece : null,
      takenBy: null,
    };
    const post = {
      // What was noted and not queued, because we were killed in between, is queued when it is heard again.
      key: `bad-answer:${feedbackId}`,
      channelId: team.channelId,
      threadTs: null,
      onlyFor: null,
      message: composer.badAnswer(answered, { team }),
    };
    const told = unasked(team, 'very bad answer', mayWriteFrom(team, clock()));
    if ((await outbox.say(post, told)) === 'held') await badAnswers.count(feedbackId);
  }
}

function isCustomersWords(piece: Feedback): boolean {
  return piece.voice === 'customer' && hasOwnWords(piece);
}
