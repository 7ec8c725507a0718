import type { MessageLog } from './message-log.ts';

export type ChannelKind = 'public' | 'private' | 'im';

export interface Channel {
  readonly id: string;
  /** Without the `#`; the other member's id for a direct message. */
  readonly name: string;
  readonly kind: ChannelKind;
  readonly createdAt: Date;
  readonly members: Set<string>;
  readonly log: MessageLog;
  isArchived: boolean;
}
