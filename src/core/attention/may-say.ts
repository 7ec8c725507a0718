import type { Importance } from './importance.ts';

/** What is known of a channel's day when something is to be said in it. */
export interface AttentionDay {
  /** How many messages of their own the channel may get on a date. */
  readonly budget: number;
  /** What was said, or waits to be, on that date; in any order. */
  readonly said: readonly Importance[];
  /** What is still to be said that was promised: room is kept for it. */
  readonly promised: readonly Importance[];
}

const PROMISED: readonly Importance[] = ['digest', 'story', 'company digest'];

/** A reply disturbs only those who follow its thread: there are half as many again. */
const REPLIES_A_MESSAGE = 1.5;

/** How many replies a day threads may get where a channel gets so many messages. */
export function repliesIn(budget: number): number {
  return Math.round(budget * REPLIES_A_MESSAGE);
}

/** How much of a day's attention was asked for. */
export function attentionSpent(said: readonly Importance[]): {
  readonly messages: number;
  readonly replies: number;
} {
  const replies = said.filter((it) => it === 'news').length;
  return { messages: said.length - replies, replies };
}

/**
 * Whether there is room in a channel's day. Digests and stories are promised and never held back,
 * nor is the first red dip: room is kept for it that nothing less important may take.
 */
export function maySay(importance: Importance, day: AttentionDay): boolean {
  if (PROMISED.includes(importance)) return true;
  const { messages, replies } = attentionSpent(day.said);
  if (importance === 'news') return replies < repliesIn(day.budget);
  const isRedDipToCome = !day.said.includes('red dip');
  if (importance === 'red dip' && isRedDipToCome) return true;
  const kept = day.promised.length + (isRedDipToCome ? 1 : 0);
  return messages + kept < day.budget;
}
