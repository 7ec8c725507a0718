import type { Feedback, Language, MessageRef, Reading } from '../core/feedback/feedback.ts';
import { asksNotToBeShared } from '../core/stories/gates/asks-not-to-be-shared.ts';
import { type ToldFault, toldFault } from '../core/stories/nominated-extract.ts';
import type { NominatedStory, Nomination } from '../core/stories/nomination.ts';
import { mayBeShown } from '../core/teams/may-be-shown.ts';
import type { Team } from '../core/teams/team.ts';
import type { ChannelStore, FeedbackStore, JourneyStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { Clock } from '../ports/world.ts';
import type { NominateStory } from './nominate-story.ts';

/** What a colleague tells. */
interface OwnStory extends Pick<Nomination, 'by' | 'credits' | 'isSpare'> {
  readonly text: string;
  readonly team: Team;
  /** Tells it from others, in place of a message's timestamp: the same one is told once. */
  readonly ts: string;
  /** Null where it is about no step of a journey. */
  readonly touchpointId: string | null;
  readonly isHappy: boolean;
  /** The message it was told from; null where it was told from none. */
  readonly from: MessageRef | null;
}

type ToldOwnStory = NominatedStory | { readonly kind: 'faulty'; readonly fault: ToldFault };

/**
 * Keeps a colleague's story to be told to a team: what a customer wrote in a channel is nominated as
 * it is, anything else is kept as an employee's words, which no figure counts.
 */
export type TellOwnStory = (told: OwnStory) => Promise<ToldOwnStory>;

export function createTellOwnStory(world: {
  readonly feedback: Pick<FeedbackStore, 'keep' | 'conversation'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly reader: Pick<Reader, 'read'>;
  readonly nominateStory: NominateStory;
  readonly clock: Clock;
}): TellOwnStory {
  const { feedback, channels, journeys, reader, nominateStory, clock } = world;

  return async function tellOwnStory(told) {
    const { text, team, from } = told;
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    const reading = await reader.read(text, { language: team.language, touchpoints });
    const label = reading.language.label === 'und' ? team.language : reading.language.label;
    const refusal = await refusalOf(told, { verbatim: reading.verbatim, label });
    if (refusal !== null) return refusal;
    const kept = from === null ? null : await keptAt(from);
    const isUnchanged = kept?.verbatim === reading.verbatim && kept.voice === 'customer';
    const language = { label, confidence: 1 };
    const piece = isUnchanged ? kept : await keepAsTold(told, { ...reading, language });
    if (piece === null) return { kind: 'gone' };
    return nominateStory(piece.id, { ...told, shownIn: piece.channelId });
  };

  async function keepAsTold(told: OwnStory, reading: Reading): Promise<Feedback | null> {
    const { team, ts, by } = told;
    const place = { channelId: team.channelId, ts, conversationTs: ts, revisionTs: ts };
    await feedback.keep({
      ...{ ...reading, scores: [], segment: null, ...asTold(told), ...place },
      ...{ authorId: by, isBot: false, source: 'slack', voice: 'employee', saidAt: clock() },
    });
    return keptAt(place);
  }

  /** Why it is neither kept nor told. */
  async function refusalOf(
    { team, from }: OwnStory,
    { verbatim, label }: { readonly verbatim: string; readonly label: Language },
  ): Promise<ToldOwnStory | null> {
    const fault = toldFault(verbatim, label);
    if (fault !== null) return { kind: 'faulty', fault };
    if (asksNotToBeShared(verbatim)) return { kind: 'not to be shared' };
    // A private channel's message told in other words is still that channel's.
    const saidIn = from && (await channels.byId(from.channelId));
    return saidIn && !mayBeShown(saidIn, team.channelId) ? { kind: 'elsewhere' } : null;
  }

  async function keptAt(ref: MessageRef) {
    const said = await feedback.conversation(ref);
    return said.find(({ ts }) => ts === ref.ts) ?? null;
  }
}

/** Whoever tells it knows better than a reader of words. */
function asTold({ isHappy, touchpointId }: OwnStory) {
  const sentiment = isHappy
    ? { label: 'positive' as const, score: 1 }
    : { label: 'negative' as const, score: -1 };
  return {
    sentiment: { ...sentiment, confidence: 1 },
    ...(touchpointId !== null && { touchpointId, touchpointConfidence: 1 }),
  };
}
