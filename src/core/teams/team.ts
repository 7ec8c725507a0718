import type { Language } from '../feedback/feedback.ts';
import type { LocalDate } from '../time/period.ts';
import type { QuietHours } from '../time/quiet-hours.ts';

/** A group of colleagues who get one digest, one story and answers about their customers. */
export interface Team {
  readonly id: string;
  readonly name: string;
  /** Where Earshot speaks to the team: a Slack channel id. */
  readonly channelId: string;
  readonly language: Language;
  /** An IANA name such as `Europe/Amsterdam`; every date of the team is a date there. */
  readonly timeZone: string;
  /** Local wall time, `HH:MM`. */
  readonly digestAt: string;
  /** When the team meets: local wall time, `HH:MM`. */
  readonly meetingAt: string;
  /** How many minutes before the meeting the story comes. */
  readonly storyLeadMinutes: number;
  /** ISO weekdays on which it meets and is written to: 1 (Monday) to 7 (Sunday). */
  readonly meetingDays: readonly number[];
  /** On whose public holidays it does not meet: `NL`, or with a part of it `DE-BY`; null: none's. */
  readonly country: string | null;
  /** When nothing is written to it unasked; null: it may be at any hour. */
  readonly quietHours: QuietHours | null;
  /** It gets no digest and no story up to and with this date; null: it is not paused. */
  readonly pausedUntil: LocalDate | null;
  /** How many messages of their own its channel may get in a day, whatever they are about. */
  readonly messagesADay: number;
  /** The member who is told once a week what came of its stories; null: nobody is. */
  readonly leaderId: string | null;
  /** Slots due before this instant are not the team's. */
  readonly createdAt: Date;
}

/** A channel that Earshot hears, and the team it hears it for. */
export interface WatchedChannel {
  readonly id: string;
  readonly teamId: string;
  /** Assumed for a text too short to tell its language. */
  readonly language: Language;
  /** The member who invited Earshot, and is asked what it cannot know. */
  readonly invitedBy: string | null;
  /** Timestamp of the newest message known to have been received; back-fill starts here. */
  readonly heardUpToTs: string;
  readonly isWatched: boolean;
  /** What was said in it is shown in it and nowhere else; true until Slack tells otherwise. */
  readonly isPrivate: boolean;
}
