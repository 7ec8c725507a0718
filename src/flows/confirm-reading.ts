import { type Change, isSame, saidChanges } from '../core/corrections/change.ts';
import { correctedReading } from '../core/corrections/corrected-reading.ts';
import type { Correction } from '../core/corrections/correction.ts';
import { toCorrection } from '../core/corrections/to-correction.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { ChannelStore, FeedbackStore, JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { AskStore, CorrectionStore } from '../ports/learning.ts';
import type { Clock } from '../ports/world.ts';
import type { SpokenOf } from './correct-feedback.ts';
import type { FollowCorrections } from './follow-corrections.ts';
import { teamOfChannel } from './team-of-channel.ts';

type ConfirmedReading =
  | {
      readonly kind: 'noted';
      readonly change: Change;
      readonly touchpoints: readonly Touchpoint[];
    }
  /** Somebody had said it before: who. */
  | { readonly kind: 'already'; readonly by: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'no such touchpoint' };

/** Says what a piece is about (null: nothing of ours), where that was asked; the first to is kept. */
export type ConfirmReading = (
  of: SpokenOf,
  touchpointId: string | null,
) => Promise<ConfirmedReading>;

export function createConfirmReading(world: {
  readonly feedback: Pick<FeedbackStore, 'byId' | 'correct'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId'>;
  readonly corrections: Pick<CorrectionStore, 'append' | 'of'>;
  readonly asks: Pick<AskStore, 'claim'>;
  readonly followCorrections: Pick<FollowCorrections, 'catchUp' | 'version'>;
  readonly clock: Clock;
}): ConfirmReading {
  const { feedback, journeys, corrections, asks, followCorrections } = world;

  return async function confirmReading({ feedbackId, shownIn, by }, touchpointId) {
    const piece = await feedback.byId(feedbackId, shownIn);
    if (piece === null) return { kind: 'gone' };
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    if (touchpointId !== null && !touchpoints.some(({ id }) => id === touchpointId)) {
      return { kind: 'no such touchpoint' };
    }
    const [change] = saidChanges(piece, { touchpointId });
    if (change === undefined) return { kind: 'gone' };

    const first = (await firstSaid(feedbackId)) ?? (await say(piece, change, by));
    // Who presses twice, or is delivered twice, is the one who said it both times.
    if (first.by !== by || !isSame(first.is, change.is)) return { kind: 'already', by: first.by };
    return { kind: 'noted', change: first, touchpoints };
  };

  /** Says it, and gives back who was first: of two at one moment the log knows. */
  async function say(piece: Feedback, change: Change, by: string): Promise<Correction> {
    await countAsAsked(piece);
    const own = await append(piece, change, by);
    const first = (await firstSaid(piece.id)) ?? own;
    if (first.id === own.id) await feedback.correct(piece.id, correctedReading([change]));
    else await append(piece, { aspect: 'touchpoint', was: own.is, is: first.is }, by);
    await followCorrections.catchUp();
    return first;
  }

  function append(piece: Feedback, change: Change, by: string): Promise<Correction> {
    const said = { by, at: world.clock(), modelVersion: followCorrections.version() };
    return corrections.append(toCorrection(piece, change, said));
  }

  async function firstSaid(feedbackId: string): Promise<Correction | undefined> {
    const said = await corrections.of(feedbackId);
    return said.find(({ aspect, text }) => aspect === 'touchpoint' && text !== '');
  }

  /** An answer that no digest asked for, as in App Home, is the day's question and its answer. */
  async function countAsAsked({ id, channelId }: Feedback): Promise<void> {
    const team = await teamOfChannel(channelId, world);
    if (team === null) return;
    const on = localDateOf(world.clock(), team.timeZone);
    await asks.claim({ teamId: team.id, on, feedbackId: id });
  }
}
