import type { Language } from '../feedback/feedback.ts';

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
  /** When the team meets: local wall time, `HH:MM`; the story comes shortly before. */
  readonly meetingAt: string;
  /** ISO weekdays on which it meets and is written to: 1 (Monday) to 7 (Sunday). */
  readonly meetingDays: readonly number[];
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
