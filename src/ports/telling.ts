import type { HeldBack } from '../core/attention/held-back.ts';
import type { CaseLook } from '../core/cases/case-look.ts';
import type { CompanyDigest } from '../core/company/company-digest.ts';
import type { Question } from '../core/corrections/question.ts';
import type { Digest } from '../core/digest/digest.ts';
import type { Alert } from '../core/dips/alerts/alert.ts';
import type { AlertEvent } from '../core/dips/alerts/alert-event.ts';
import type { Feedback, Language } from '../core/feedback/feedback.ts';
import type { StoryHabit } from '../core/habits/habit.ts';
import type { StoryWeek } from '../core/habits/story-week.ts';
import type { BadAnswer } from '../core/scores/bad-answer.ts';
import type { Story } from '../core/stories/story.ts';
import type { Success } from '../core/stories/success.ts';
import type { WeekSummary } from '../core/summary/summary.ts';
import type { Team } from '../core/teams/team.ts';
import type { ListedTheme } from '../core/themes/listed-theme.ts';
import type { LocalDate } from '../core/time/period.ts';

/** What a reader sees: the fallback text and Slack's blocks. */
export interface Message {
  readonly text: string;
  readonly blocks: readonly object[];
  /** The same with charts and tables that Slack draws, for where it does; left out where there are none. */
  readonly charted?: readonly object[] | null;
}

/** Puts core's values into words and blocks; implemented by the views. */
export interface Composer {
  digest(
    digest: Digest,
    to: {
      readonly team: Team;
      readonly isLate: boolean;
      /** What the team is asked besides; left out where nobody is. */
      readonly question?: Question | null;
      /** What people seem to talk about that was not named before; left out where nothing is. */
      readonly theme?: ListedTheme | null;
      /** What a language model made of the week; left out where none did. */
      readonly summary?: WeekSummary | null;
      /** What the days since the last one had no room for; left out where they had. */
      readonly held?: readonly HeldBack[];
    },
  ): Message;
  story(
    story: Story,
    to: {
      readonly team: Team;
      readonly isLate: boolean;
      /** Left out where no habit is followed. */
      readonly habit?: StoryHabit | null;
    },
  ): Message;
  /** In place of a story that was taken away, where nothing else is fit. */
  storyGone(foundUnfitBy: string, to: { readonly team: Team }): Message;
  /** Thanks who were behind something that ended well. */
  thanks(success: Success, to: { readonly team: Team; readonly by: string }): Message;
  /** What teams did with last week's stories, for whoever leads them. */
  storyWeek(weeks: readonly StoryWeek[], to: { readonly language: Language }): Message;
  /** How all teams stand, for whoever looks after customer experience. */
  company(
    digest: CompanyDigest,
    to: { readonly language: Language; readonly isLate: boolean },
  ): Message;
  /** The message that an alert's thread begins with. */
  alert(
    alert: Alert,
    to: {
      readonly team: Team;
      readonly on: LocalDate;
      /** Smaller ones that were found with it, and are told in the same thread. */
      readonly others: readonly Alert[];
      /** A customer's words that show it; null where none may be shown. */
      readonly quote: Feedback | null;
    },
  ): Message;
  /** What became of an alert, in its thread; `alert` is as it is now. */
  alertNews(
    news: { readonly alert: Alert; readonly event: AlertEvent },
    to: { readonly team: Team; readonly on: LocalDate },
  ): Message;
  /** A very bad answer at a moment of truth, told at once. */
  badAnswer(answer: BadAnswer, to: { readonly team: Team }): Message;
  /** Tells whoever opened a case for somebody else what became of it. */
  caseClosed(closed: CaseLook): Message;
  /** Asks whoever invited Earshot which team the channel is for; `team` is the default. */
  whichTeam(ask: {
    readonly team: Team;
    readonly teams: readonly Team[];
    readonly channelId: string;
  }): Message;
  /** Tells the admin that a channel can no longer be posted to. */
  channelOff(notice: {
    readonly channelId: string;
    readonly why: string;
    readonly language: Language;
  }): Message;
}
