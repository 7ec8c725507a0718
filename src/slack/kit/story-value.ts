import { isId } from './is-id.ts';

/** What a told story's button carries: which story, and whether its message says that it is late. */
export interface StoryValue {
  readonly teamId: string;
  /** A date, `2026-11-20`. */
  readonly on: string;
  readonly isLate: boolean;
}

export function storyValue({ teamId, on, isLate }: StoryValue): string {
  return isLate ? `${teamId} ${on} late` : `${teamId} ${on}`;
}

/** Null for what no button of ours carries. */
export function parseStoryValue(value: string): StoryValue | null {
  const [teamId = '', on = '', late] = value.split(' ');
  const isDate = /^\d{4}-\d\d-\d\d$/.test(on) && !Number.isNaN(Date.parse(on));
  return isId(teamId) && isDate ? { teamId, on, isLate: late === 'late' } : null;
}
