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
}

export interface QueuedPost extends Post {
  readonly id: string;
  /** 1 the first time it is sent. */
  readonly attempt: number;
  /** The attempt before may have reached Slack: look for the key before posting again. */
  readonly isInDoubt: boolean;
  readonly queuedAt: Date;
}

/** `sent` is posted for sure, `dropped` never will be. */
export type PostState = 'pending' | 'sent' | 'dropped';

export interface OutboxStore {
  queue(post: Post, at: Date): Promise<'queued' | 'known'>;
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
  /** Will never be delivered. */
  drop(id: string, why: string): Promise<void>;
  /** What became of the post with this key; null where none was queued. */
  stateOf(key: string): Promise<PostState | null>;
  /** Where the post with this key was posted; null while it is not, or was forgotten. */
  tsOf(key: string): Promise<string | null>;
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
  /**
   * The timestamp of the message that carries `key`, posted at or after `since`; null when there
   * is none. Takes 40 seconds at most, and throws when that is not enough to know.
   */
  findPosted(
    key: string,
    where: { readonly channelId: string; readonly threadTs: string | null; readonly since: Date },
  ): Promise<string | null>;
}
