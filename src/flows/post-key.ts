import type { Slot } from '../core/time/slot.ts';

const FORM = /^(?<job>digest|story):(?<teamId>[\w-]+):(?<on>\d{4}-\d\d-\d\d)$/;

/** The key of what a slot posts: it is carried in the message, and is posted once. */
export function postKey({ job, teamId, on }: Slot): string {
  return `${job}:${teamId}:${on}`;
}

/** The slot that a post is of; null for what no slot posted. */
export function parsePostKey(key: string): Slot<'digest' | 'story'> | null {
  const { job, teamId = '', on = '' } = FORM.exec(key)?.groups ?? {};
  return job === 'digest' || job === 'story' ? { job, teamId, on } : null;
}
