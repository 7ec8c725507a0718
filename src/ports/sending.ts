import type { HeldBack } from '../core/attention/held-back.ts';
import type { Importance } from '../core/attention/importance.ts';
import type { Unasked } from '../core/attention/unasked.ts';
import type { PostFate } from '../core/teams/post-fate.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Message } from './telling.ts';

/** A message that is to be posted once. */
export interface Post {
  /** Unique, carried in the message's metadata: `digest:<team>:<date>`. */
  readonly key: string;
  readonly channelId: string;
  readonly threadTs: string | null;
  /** Only this member sees it, when set. */
  readonly onlyFor: string | null;
  readonly message: Message;
  /** Left out where it reads the same at any time. */
  readonly ifLate?: IfLate;
}

/** What is sent in place of a message, from an instant on. */
interface IfLate {
  readonly from: Date;
  readonly message: Message;
}

/** A message that was posted, as it is to be shown from now on. */
export interface Edit {
  readonly channelId: string;
  readonly ts: string;
  readonly message: Message;
}

export interface QueuedPost extends Post {
  readonly id: string;
  /** The message that this one is shown in place of; null of one of its own. */
  readonly editsTs: string | null;
  /** 1 the first time it is sent. */
  readonly attempt: number;
  /** The attempt before may have reached Slack: look for the key before posting again. */
  readonly isInDoubt: boolean;
  /** Since when it may be sent: when it was queued, or the end of a team's quiet hours. */
  readonly queuedAt: Date;
}

/**
 * `sent` is posted for sure, `dropped` never was, and of what is `lost` nobody knows; `held` was held
 * back, because its channel's day was full.
 */
export type PostState = 'pending' | 'sent' | 'dropped' | 'lost' | 'held';

/** Slack's reasons never to show a message anew: it was deleted, or is too old. */
export const UNCHANGEABLE = ['cant_update_message', 'edit_window_closed', 'message_not_found'];

export interface OutboxStore {
  /**
   * A key is posted once: known is what waits, was sent or may have been; not what was dropped or
   * held back. It is not sent before `at`, and until then holds up nothing else.
   */
  queue(post: Post, at: Date): Promise<'queued' | 'known'>;
  /**
   * The same for what nobody asked for, where its channel's day has room for it, however many speak
   * at once; else it is held back, and its words are not kept.
   */
  say(post: Post, unasked: Unasked): Promise<'queued' | 'known' | 'held'>;
  /** What was said unasked in a channel on a date, or waits to be. */
  saidOn(channelId: string, on: LocalDate): Promise<readonly Importance[]>;
  /** What was held back in a channel since its newest digest, the most important first. */
  heldBack(channelId: string): Promise<readonly HeldBack[]>;
  /**
   * Shows a message anew, after all that waits for its channel; known where it surely shows just
   * that, or will, and where Slack cannot change it any more. Shown twice it is the same: an edit in
   * doubt is made again.
   */
  edit(edit: Edit, at: Date): Promise<'queued' | 'known'>;
  /**
   * Takes posts that are due, at most one a channel, oldest first, and marks each as in doubt
   * until its outcome is told: a process that dies while sending leaves a post in doubt.
   */
  claim(lease: {
    readonly now: Date;
    readonly leaseMs: number;
    readonly limit: number;
  }): Promise<readonly QueuedPost[]>;
  sent(id: string, sent: { readonly ts: string; readonly at: Date }): Promise<void>;
  /** Not delivered, surely (`isInDoubt` false) or perhaps (true); try again at `at`. */
  again(
    id: string,
    retry: { readonly at: Date; readonly why: string; readonly isInDoubt: boolean },
  ): Promise<void>;
  /** Will never be delivered, and surely was not, or perhaps was before (`isInDoubt` true). */
  drop(id: string, dropped: { readonly why: string; readonly isInDoubt: boolean }): Promise<void>;
  /** What became of the post with this key; null where none was queued. */
  stateOf(key: string): Promise<PostState | null>;
  /** The same in full. */
  fateOf(key: string): Promise<PostFate | null>;
  /** Where the post with this key was posted; null while it is not, or was forgotten. */
  tsOf(key: string): Promise<string | null>;
  /** The key of the post that this message is; null where it is none of ours, or was forgotten. */
  keyOf(message: Pick<Edit, 'channelId' | 'ts'>): Promise<string | null>;
  backlog(): Promise<{ readonly pending: number; readonly dropped: number }>;
  /** Forgets posts, and their keys, that were queued before `before` and sent or dropped. */
  sweep(before: Date): Promise<void>;
  /** Switches a channel off as a target; true the first time, when the admin is to be told. */
  switchOff(channelId: string, why: string): Promise<boolean>;
  switchOn(channelId: string): Promise<void>;
  isOff(channelId: string): Promise<boolean>;
}

/** What Slack made of a message it was given. */
export type Delivery =
  | { readonly kind: 'sent'; readonly ts: string }
  | { readonly kind: 'rate limited'; readonly retryAfterMs: number }
  /** It did not arrive, and may later. */
  | { readonly kind: 'not now'; readonly why: string }
  /** It may have arrived. */
  | { readonly kind: 'in doubt'; readonly why: string }
  /** The channel cannot be posted to: gone, archived, or the bot is not in it. */
  | { readonly kind: 'no target'; readonly why: string }
  /** Slack will never take this message. */
  | { readonly kind: 'refused'; readonly why: string };

export interface Messenger {
  post(post: Post): Promise<Delivery>;
  /** Shows a message anew; doing it again changes nothing. */
  edit(edit: Edit): Promise<Delivery>;
  /**
   * The timestamp of the message that carries `key`, posted at or after `since`; null when there
   * is none. Takes 40 seconds at most, and throws when that is not enough to know.
   */
  findPosted(
    key: string,
    where: { readonly channelId: string; readonly threadTs: string | null; readonly since: Date },
  ): Promise<string | null>;
}
