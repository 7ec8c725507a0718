import type { Slot } from '../core/time/slot.ts';

/** The key of what a slot posts: it is carried in the message, and is posted once. */
export function postKey({ job, teamId, on }: Slot): string {
  return `${job}:${teamId}:${on}`;
}
