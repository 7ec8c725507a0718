import type { StoryDay } from './story-day.ts';

/** Among so many meetings, one without a discussion is forgiven. */
const FORGIVING = 5;

/**
 * How many stories in a row were discussed, the newest ones, forgiving one missed among any five.
 * Only stories that were posted count: a holiday or a pause breaks nothing.
 *
 * @example streakOf(days) // 5, of discussed, discussed, missed, discussed, discussed, discussed
 */
export function streakOf(days: readonly StoryDay[]): number {
  let discussed = 0;
  let sinceMissed = FORGIVING;
  for (const day of days.filter(({ posted }) => posted).toReversed()) {
    sinceMissed += 1;
    if (day.discussed) {
      discussed += 1;
    } else {
      if (sinceMissed < FORGIVING) break;
      sinceMissed = 0;
    }
  }
  return discussed;
}
