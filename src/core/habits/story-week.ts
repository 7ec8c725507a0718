import type { Team } from '../teams/team.ts';
import type { Period } from '../time/period.ts';
import { storyDaysOf } from './story-day.ts';
import type { StorySign } from './story-sign.ts';

/** What a team did with the stories of a week. */
export interface StoryWeek {
  readonly team: Team;
  readonly told: number;
  readonly discussed: number;
  /** How many had something come of them. */
  readonly outcomes: number;
  /** What people wrote came of it, as far as it may be shown here. */
  readonly lines: readonly string[];
  readonly isPaused: boolean;
}

/** Counts a week's stories; what was written of them is left to whoever may read it. */
export function storyWeekOf(
  team: Team,
  signs: readonly StorySign[],
  week: Period,
): Omit<StoryWeek, 'lines'> {
  const days = storyDaysOf(signs).filter(
    ({ on, posted }) => posted && week.from <= on && on <= week.to,
  );
  return {
    team,
    told: days.length,
    discussed: days.filter(({ discussed }) => discussed).length,
    outcomes: days.filter(({ outcome }) => outcome).length,
    isPaused: days.length === 0 && (team.pausedUntil ?? '') >= week.from,
  };
}
