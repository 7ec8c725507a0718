import type { Fields } from '../http/fields.ts';

/** A message as Slack writes it on the wire. Never changed in place: an edit replaces it. */
export interface Message {
  readonly type: 'message';
  readonly subtype?: string;
  readonly ts: string;
  readonly text: string;
  readonly team?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly app_id?: string;
  readonly username?: string;
  readonly icons?: Fields;
  readonly bot_profile?: Fields;
  readonly client_msg_id?: string;
  readonly blocks?: readonly Fields[];
  readonly attachments?: readonly Fields[];
  readonly files?: readonly Fields[];
  readonly metadata?: Fields;
  readonly thread_ts?: string;
  readonly parent_user_id?: string;
  readonly inviter?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
  readonly count: number;
}

/** A message that only one member sees, and that no history returns. */
export interface Ephemeral {
  readonly message: Message;
  readonly onlyFor: string;
}
