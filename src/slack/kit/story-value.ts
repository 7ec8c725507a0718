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

/** What a button about one story of a date carries: which piece, and which message. */
export interface StoryPieceValue extends StoryValue {
  readonly feedbackId: string;
}

const PIECE =
  /^reading:(?<feedbackId>[\w-]{1,64}) (?<teamId>[\w-]{1,64}) (?<on>\d{4}-\d\d-\d\d)(?<late> late)?$/;

export function storyPieceValue({ feedbackId, ...value }: StoryPieceValue): string {
  return `reading:${feedbackId} ${storyValue(value)}`;
}

/** Null for what no button of ours carries. */
export function parseStoryPieceValue(value: string): StoryPieceValue | null {
  const { feedbackId, teamId = '', on = '', late } = PIECE.exec(value)?.groups ?? {};
  const story = parseStoryValue(`${teamId} ${on}${late ?? ''}`);
  return feedbackId === undefined || story === null ? null : { ...story, feedbackId };
}
