import type { Fields } from '../http/fields.ts';

/** One thing on its way to the app. */
export interface Parcel {
  readonly envelopeId: string;
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Fields;
  /** 0 the first time. */
  readonly attempt: number;
  /** Why the attempt before failed, in Slack's words; empty the first time. */
  readonly retryReason: string;
}

/** What came of it: the app's answer, or why there was none. */
export type Receipt =
  | { readonly isAcked: true; readonly answer: unknown }
  | { readonly isAcked: false; readonly reason: string; readonly mayRetry: boolean };

/** A way to the app: Socket Mode or signed HTTP. Never rejects. */
export interface Transport {
  deliver(parcel: Parcel): Promise<Receipt>;
}
