import type { Correction } from '../../../src/core/corrections/correction.ts';
import type { Feedback, MessageRef } from '../../../src/core/feedback/feedback.ts';
import type { NewStory } from '../../../src/core/stories/story.ts';
import type { Team, WatchedChannel } from '../../../src/core/teams/team.ts';
import { localDateOf } from '../../../src/core/time/local-date-of.ts';
import type { LocalDate, Period } from '../../../src/core/time/period.ts';
import type { FeedbackQuery, ShownIn, StoryStore } from '../../../src/ports/keeping.ts';
import type { NominationStore } from '../../../src/ports/nominating.ts';
import type { KeptMeanings } from '../../../src/ports/rereading.ts';

/** What several of the stores in memory look at together. */
export interface Shelf {
  readonly channels: Map<string, WatchedChannel>;
  /** By `keyOf`. */
  readonly feedback: Map<string, Feedback>;
  /** By `keyOf`, the revision that left nothing to keep; null where the message was deleted. */
  readonly forgotten: Map<string, string | null>;
  readonly stories: Map<string, NewStory>;
  readonly asides: PutAside[];
  readonly nominations: MadeNomination[];
  readonly corrections: Correction[];
  readonly asks: Asked[];
  /** Which encoder the meanings of the feedback are of. */
  meanings: KeptMeanings | null;
}

type PutAside = Parameters<StoryStore['setAside']>[0];

type MadeNomination = Parameters<NominationStore['add']>[0];

/** What a team was asked about on a date. */
interface Asked {
  readonly teamId: string;
  readonly on: LocalDate;
  readonly feedbackId: string;
}

export function keyOf({ channelId, ts }: MessageRef): string {
  return `${channelId} ${ts}`;
}

/** A piece that was not forgotten. */
export function pieceOf({ feedback }: Pick<Shelf, 'feedback'>, id: string): Feedback | undefined {
  return [...feedback.values()].find((piece) => piece.id === id);
}

/** Customers' feedback of a team's channels, said on or after the first date of the period. */
export function heardSince(
  shelf: Shelf,
  { team, period }: { readonly team: Pick<Team, 'id' | 'timeZone'>; readonly period: Period },
): readonly Feedback[] {
  return [...shelf.feedback.values()]
    .filter(({ channelId }) => shelf.channels.get(channelId)?.teamId === team.id)
    .filter(({ voice }) => voice === 'customer')
    .filter(({ saidAt }) => localDateOf(saidAt, team.timeZone) >= period.from);
}

/** First messages of conversations, said in the period. */
export function saidIn(shelf: Shelf, query: FeedbackQuery): readonly Feedback[] {
  return heardSince(shelf, query)
    .filter(({ ts, conversationTs }) => ts === conversationTs)
    .filter(({ saidAt }) => localDateOf(saidAt, query.team.timeZone) <= query.period.to);
}

/** Whether a channel may see what was said. */
export function isShown({ channels }: Shelf, { channelId }: MessageRef, shownIn: ShownIn): boolean {
  const saidIn = channels.get(channelId);
  return saidIn !== undefined && (saidIn.id === shownIn || !saidIn.isPrivate);
}
