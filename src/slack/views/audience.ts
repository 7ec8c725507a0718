import type { Language } from '../../core/feedback/feedback.ts';

/** For whom a view is made. */
export interface Audience {
  readonly language: Language;
  /** An IANA name; days are days there. */
  readonly timeZone: string;
  /** The beginning of every permalink; null where it is not known yet. */
  readonly workspaceUrl: string | null;
}
