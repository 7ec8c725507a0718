import type { HeldBack } from '../attention/held-back.ts';
import type { MeetingLook } from './meeting-look.ts';
import type { PostFate } from './post-fate.ts';

/** How a team is reached: what was last sent, what is next, and why something was not sent. */
export interface Delivery extends MeetingLook {
  /** What became of the newest of each; null before the first, and a month after the last. */
  readonly posts: { readonly digest: PostFate | null; readonly story: PostFate | null };
  /** Until when it is written to only because it asked; null where these are no quiet hours. */
  readonly quietUntil: Date | null;
  /** Slack takes nothing for its channel any more. */
  readonly isOff: boolean;
  /** How many pieces came from each source today, most first. */
  readonly heardToday: readonly { readonly source: string; readonly count: number }[];
  /** How much of today's attention was asked for. */
  readonly spent: { readonly messages: number; readonly replies: number };
  /** What was held back since the newest digest, the most important first. */
  readonly held: readonly HeldBack[];
  /** What waits in the whole workspace: to be read, and to be sent. */
  readonly backlog: { readonly toRead: number; readonly toSend: number };
}
