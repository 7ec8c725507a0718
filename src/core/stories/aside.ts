import type { LocalDate } from '../time/period.ts';

/** Why people found that a story should not be told to their team. */
export const UNFIT_REASONS = [
  'too personal',
  'says who',
  'not about us',
  'old news',
  'dull',
  'other',
] as const;

/** One of them. */
export type UnfitReason = (typeof UNFIT_REASONS)[number];

/** A story of a date that another one took the place of. */
export interface Aside {
  readonly on: LocalDate;
  readonly feedbackId: string;
  /** What the feedback is about now. */
  readonly touchpointId: string | null;
  /** A member. */
  readonly by: string;
  /** Null where somebody only asked for another one: it may be told on another date. */
  readonly reason: UnfitReason | null;
}
