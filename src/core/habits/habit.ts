import type { LocalDate } from '../time/period.ts';
import type { Rhythm } from './rhythm.ts';

/** What a story's message shows of the habit of discussing it. */
export interface StoryHabit {
  /** Stories in a row that were discussed, this one included once it is. */
  readonly streak: number;
  /** Nothing but the words and the question: the ones before were not looked at. */
  readonly isShort: boolean;
  /** Times to meet at that the team is asked about; null where it is not asked. */
  readonly betterTimes: readonly string[] | null;
  /** The member who reads it aloud; null where nobody offered to, or all of them are away. */
  readonly readBy: string | null;
}

/** How often a team is told a story now, and the last one it was told before. */
export interface TeamRhythm {
  readonly rhythm: Rhythm;
  readonly lastOn: LocalDate | null;
}
