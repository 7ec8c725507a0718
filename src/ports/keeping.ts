import type { Feedback, MessageRef, NewFeedback, Reading } from '../core/feedback/feedback.ts';
import type { HeardCount } from '../core/feedback/heard-count.ts';
import type { Meaning } from '../core/feedback/meaning.ts';
import type { TermCount } from '../core/feedback/term-count.ts';
import type { Journey, PlannedJourney } from '../core/journeys/journey.ts';
import type { DailyAnswers, Metric } from '../core/scores/score.ts';
import type { Aside } from '../core/stories/aside.ts';
import type { NewStory, Story } from '../core/stories/story.ts';
import type { StoryPiece } from '../core/stories/story-piece.ts';
import type { Subject } from '../core/stories/subject.ts';
import type { Team, WatchedChannel } from '../core/teams/team.ts';
import type { LocalDate, Period } from '../core/time/period.ts';

/** Which feedback: of a team, said on local dates of its zone; conversations' first messages. */
export interface FeedbackQuery {
  readonly team: Team;
  readonly period: Period;
}

/**
 * The channel where words will be seen. What was said in a private channel is left out, unless
 * it is this one; scores and counts without its words are of everything.
 */
export type ShownIn = string;

export interface FeedbackStore {
  /**
   * Keeps one message as feedback, its scores with it. The newest revision wins whatever the
   * order of arrival, and lets go of stories that quote words it no longer has. What was deleted
   * stays forgotten.
   */
  keep(feedback: NewFeedback): Promise<'kept' | 'known' | 'forgotten'>;
  /**
   * Erases a message's words, reading, scores and stories and leaves a mark that it is gone. With
   * the revision of an edit that left nothing to keep, until a newer one, and only where what is
   * known is older; with null, because the message was deleted, for good.
   */
  forget(ref: MessageRef, revisionTs: string | null): Promise<'forgotten' | 'known'>;
  /** What may be shown in a channel, newest first, at most `limit`. */
  said(
    query: FeedbackQuery & {
      /** Null or left out: whatever it is about. */
      readonly touchpointIds?: readonly string[] | null;
      readonly limit: number;
      readonly shownIn: ShownIn;
    },
  ): Promise<readonly Feedback[]>;
  /** The same as far as a story is chosen by it: ten thousand in a tenth of a second. */
  tellable(
    query: FeedbackQuery & { readonly limit: number; readonly shownIn: ShownIn },
  ): Promise<readonly StoryPiece[]>;
  /** How many pieces were said on each local date of the period that has any, by sentiment. */
  heardByDay(query: FeedbackQuery): Promise<readonly HeardCount[]>;
  /** How many pieces with words of their own are about one thing, by date and sentiment. */
  alikeByDay(query: FeedbackQuery & { readonly subject: Subject }): Promise<readonly HeardCount[]>;
  /** In how many pieces that may be shown each term was named, by date; only terms named twice. */
  termsByDay(query: FeedbackQuery & { readonly shownIn: ShownIn }): Promise<readonly TermCount[]>;
  /**
   * Search of what may be shown in a channel, best first: by its words (exact, Dutch and English
   * stems) among the newest `depth` pieces that have them, fused with what means the same.
   */
  search(query: {
    readonly words: string;
    /** What the words mean: pieces that mean the same are found too, in either language. */
    readonly meaning: Meaning | null;
    readonly limit: number;
    readonly depth: number;
    readonly shownIn: ShownIn;
  }): Promise<Found>;
  /** A conversation's messages, oldest first. */
  conversation(ref: MessageRef): Promise<readonly Feedback[]>;
  /** One piece that may be shown in a channel; null when there is none, or it was forgotten. */
  byId(id: string, shownIn: ShownIn): Promise<Feedback | null>;
  /** Writes what a correction says over what was read; an edit's new reading wins over it. */
  correct(
    id: string,
    reading: Partial<
      Pick<Reading, 'touchpointId' | 'touchpointConfidence' | 'sentiment' | 'kinds'>
    >,
  ): Promise<void>;
  /**
   * What means much the same as this, and may be shown in a channel, most alike first: customers'
   * words within the period with an alikeness (-1 to 1) of at least `from`.
   */
  alike(query: {
    readonly meaning: Meaning;
    readonly from: number;
    /** Null: of all teams and days. */
    readonly within: FeedbackQuery | null;
    readonly limit: number;
    readonly shownIn: ShownIn;
  }): Promise<readonly Alike[]>;
  /**
   * Customers' feedback of a team that the reader was least sure where to put and nobody corrected,
   * with words enough to judge, most worth asking about first.
   */
  unsure(
    query: FeedbackQuery & { readonly limit: number; readonly shownIn: ShownIn },
  ): Promise<readonly Feedback[]>;
}

/** Feedback and how alike it is to what was asked, -1 to 1. */
export interface Alike {
  readonly feedback: Feedback;
  readonly alikeness: number;
}

/** What a search found, best first. */
export interface Found {
  readonly found: readonly Feedback[];
  /** How many pieces there are in all, as far as was counted. */
  readonly total: number;
  /** There are more than `total`. */
  readonly isCapped: boolean;
}

export interface ScoreStore {
  /** A row for each local date, scale that has answers, in order of date. */
  dailyAnswers(
    query: FeedbackQuery & { readonly metric: Metric },
  ): Promise<readonly DailyAnswers[]>;
}

export interface TeamStore {
  all(): Promise<readonly Team[]>;
  byId(id: string): Promise<Team | null>;
  /** By its name, whatever the case. */
  byName(name: string): Promise<Team | null>;
  /** Adds a team, or gives back the one that has this name already. */
  add(team: Omit<Team, 'id'>): Promise<Team>;
  change(id: string, change: Partial<Omit<Team, 'id'>>): Promise<void>;
}

export interface ChannelStore {
  byId(id: string): Promise<WatchedChannel | null>;
  watched(): Promise<readonly WatchedChannel[]>;
  /**
   * Adds a channel, or changes one; `heardUpToTs` never goes back, and whether a known one is
   * private is left to `turned`.
   */
  put(channel: WatchedChannel): Promise<void>;
  /** Hears a channel for another team, in its language. */
  assign(channelId: string, team: Pick<Team, 'id' | 'language'>): Promise<void>;
  /** Watches a channel no longer. */
  leave(channelId: string): Promise<void>;
  /** Moves `heardUpToTs` forward; does nothing where it is already further. */
  heard(channelId: string, ts: string): Promise<void>;
  /** Slack says that a channel is private, or public. */
  turned(channelId: string, to: 'private' | 'public'): Promise<void>;
}

export interface JourneyStore {
  all(): Promise<readonly Journey[]>;
  /**
   * Makes the taxonomy this: journeys and touchpoints are known by name (whatever the case) and
   * keep their ids, new ones are added, others go. All or nothing.
   */
  put(journeys: readonly PlannedJourney[]): Promise<void>;
  /** Puts what `to` makes of the taxonomy; nobody else's change is lost between the two. */
  change(to: (now: readonly Journey[]) => readonly PlannedJourney[]): Promise<void>;
  /** Adds a journey with its touchpoints; one of the same name is left as it is. */
  add(journey: PlannedJourney): Promise<void>;
}

export interface StoryStore {
  /** Keeps the day's story; the first one kept for a team and date stays. */
  tell(story: NewStory): Promise<void>;
  on(teamId: string, on: LocalDate): Promise<Story | null>;
  /** Newest first. */
  recent(teamId: string, limit: number): Promise<readonly Story[]>;
  /** Marks it as discussed; false when somebody had already. */
  discussed(
    story: Pick<Story, 'teamId' | 'on'>,
    who: { readonly by: string; readonly at: Date },
  ): Promise<boolean>;
  /**
   * Puts the story of a date aside, once however many do; false where another one is told by now,
   * or it was discussed.
   */
  setAside(
    aside: Pick<Aside, 'on' | 'feedbackId' | 'by' | 'reason'> & {
      readonly teamId: string;
      readonly at: Date;
      /** What else was said of it, on one line. */
      readonly note: string | null;
    },
  ): Promise<boolean>;
  /** What a team put aside since a date, newest first. */
  asides(teamId: string, since: LocalDate): Promise<readonly Aside[]>;
}
