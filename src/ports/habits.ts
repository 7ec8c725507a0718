import type { Presenter } from '../core/habits/presenter.ts';
import type { StorySign } from '../core/habits/story-sign.ts';
import type { LocalDate } from '../core/time/period.ts';

/** What became of stories; it is kept without the person it comes from. */
export interface HabitStore {
  /** Keeps a sign; the same of the same date is one. */
  note(sign: StorySign): Promise<void>;
  /** Of a team, in order of date. */
  of(teamId: string): Promise<readonly StorySign[]>;
}

/** A story of a date, and a member. */
interface Reading {
  readonly teamId: string;
  readonly on: LocalDate;
  readonly userId: string;
}

export interface PresenterStore {
  /** Who offered to read stories aloud to a team, in no order. */
  of(teamId: string): Promise<readonly Presenter[]>;
  offer(teamId: string, userId: string): Promise<void>;
  withdraw(teamId: string, userId: string): Promise<void>;
  /** Lets a member read the story of a date; false where somebody else does, or they withdrew. */
  read(reading: Reading): Promise<boolean>;
  /** The member does not read it after all; false where it was not theirs to read. */
  pass(reading: Reading): Promise<boolean>;
  /** A member is away up to and with a date; with null they are back. */
  away(userId: string, until: LocalDate | null): Promise<void>;
}

/** Whether Slack shows that a member is away or gone; false where it does not tell. */
export type IsAway = (userId: string) => Promise<boolean>;
