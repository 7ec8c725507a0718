import type { LocalDate } from '../time/period.ts';

/** A member who offered to read a team's stories aloud. */
export interface Presenter {
  readonly userId: string;
  /** The newest date whose story is theirs to read; null where none is. */
  readonly readOn: LocalDate | null;
  /** The newest date on which somebody else was asked in their place. */
  readonly passedOn: LocalDate | null;
  /** The last date on which they said to be away. */
  readonly awayUntil: LocalDate | null;
}

/** Whoever may be asked to read the story of a date, whoever read longest ago first. */
export function nextReaders(presenters: readonly Presenter[], on: LocalDate): readonly Presenter[] {
  return presenters
    .filter(({ passedOn, awayUntil }) => passedOn !== on && (awayUntil === null || awayUntil < on))
    .toSorted((a, b) => compare(a.readOn ?? '', b.readOn ?? '') || compare(a.userId, b.userId));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
