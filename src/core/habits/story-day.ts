import type { LocalDate } from '../time/period.ts';
import type { SignKind, StorySign } from './story-sign.ts';

/** What became of the story of a meeting. */
export interface StoryDay {
  readonly on: LocalDate;
  /** It was to be seen; a day on which there was none to tell is no day of the habit. */
  readonly posted: boolean;
  /** Somebody reacted to it, pressed a button of it, or wrote in its thread. */
  readonly seen: boolean;
  readonly discussed: boolean;
  /** Somebody wrote what came of it. */
  readonly outcome: boolean;
}

const SEEN: readonly SignKind[] = ['reacted', 'pressed', 'replied'];

/** The days of a team's stories, in order. */
export function storyDaysOf(signs: readonly StorySign[]): readonly StoryDay[] {
  const kinds = new Map<LocalDate, SignKind[]>();
  for (const { on, kind } of signs) kinds.set(on, [...(kinds.get(on) ?? []), kind]);
  return [...kinds]
    .filter(([, known]) => known.includes('told'))
    .map(([on, known]) => ({
      on,
      posted: !known.includes('undelivered'),
      seen: SEEN.some((kind) => known.includes(kind)),
      discussed: known.includes('discussed'),
      outcome: known.includes('outcome'),
    }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Whether anybody did anything with a story. */
export function isAlive({ seen, discussed, outcome }: StoryDay): boolean {
  return seen || discussed || outcome;
}
