import type { Lessons } from '../lessons-of.ts';
import type { StoryPiece } from '../story-piece.ts';
import { type Due, SPREADS } from './create-due.ts';

/** The parts of a story's worth. */
export interface Parts {
  /** How near the middle of what was said. */
  readonly central: number;
  /** How much of what it is about is in what is read aloud. */
  readonly whole: number;
  /** How well it lets one see it happen. */
  readonly vivid: number;
  /** How unlike the stories told before. */
  readonly novel: number;
  readonly due: Due;
}

/** What each part weighs. */
const WEIGHTS = { central: 0.5, whole: 0.1, vivid: 0.25, novel: 0.2 };

/** ... and the turn of its touchpoint, journey, language and segment. */
const DUE_WEIGHTS = { touchpoint: 0.2, journey: 0.05, language: 0.1, segment: 0.1 };

/** What is said of a touchpoint that is not about the team is worth so much less. */
const ELSEWHERE = 0.15;

/** What a story is worth by its parts, and by what its team taught. */
export function worthOf(
  { central, whole, vivid, novel, due }: Parts,
  { touchpointId, lessons }: Pick<StoryPiece, 'touchpointId'> & { readonly lessons: Lessons },
): number {
  const isElsewhere = touchpointId !== null && lessons.elsewhere.includes(touchpointId);
  return (
    WEIGHTS.central * central +
    WEIGHTS.whole * whole +
    (WEIGHTS.vivid + lessons.vivid) * vivid +
    WEIGHTS.novel * novel +
    SPREADS.reduce((sum, spread) => sum + DUE_WEIGHTS[spread] * due[spread], 0) -
    (isElsewhere ? ELSEWHERE : 0)
  );
}

/** The most that what is read aloud can add. */
export function mostOfExtract(lessons: Lessons): number {
  return WEIGHTS.whole + WEIGHTS.vivid + lessons.vivid;
}
