import type { Importance } from './importance.ts';

/** How much of a kind was held back, because a channel's day was full. */
export interface HeldBack {
  readonly importance: Importance;
  readonly count: number;
}
