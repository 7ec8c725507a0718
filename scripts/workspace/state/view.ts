import type { Fields } from '../http/fields.ts';

/** A modal or an App Home, as Slack keeps it for one member. */
export interface View {
  readonly id: string;
  readonly user: string;
  /** What the app gave: type, title, blocks, submit, callback_id, private_metadata... */
  readonly content: Fields;
  readonly hash: string;
  readonly rootId: string;
  readonly previousId: string | null;
  /** `values[block_id][action_id]`: what the member has filled in so far. */
  readonly values: ViewValues;
}

export type ViewValues = Readonly<Record<string, Readonly<Record<string, Fields>>>>;
