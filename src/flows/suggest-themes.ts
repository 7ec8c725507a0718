import type { Team } from '../core/teams/team.ts';
import { isSameTheme } from '../core/themes/is-same-theme.ts';
import type { ListedTheme } from '../core/themes/listed-theme.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { LocalDate } from '../core/time/period.ts';
import { weekdayOf } from '../core/time/weekday-of.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { ListThemes } from './list-themes.ts';

/** More suggestions than a team gets in years. */
const MOST_SUGGESTED = 500;

/**
 * The one thing a digest of a date suggests to a team that it did not name before: on the first
 * day of the week on which the team meets, what rises first, then what is talked about most. Null
 * on other days, and when there is nothing new. The same however often it is asked on that date.
 */
export type SuggestThemes = (team: Team, on: LocalDate) => Promise<ListedTheme | null>;

export function createSuggestThemes(world: {
  readonly listThemes: ListThemes;
  readonly themes: Pick<ThemeStore, 'of'>;
}): SuggestThemes {
  const { listThemes, themes } = world;

  return async function suggestThemes(team, on) {
    if (weekdayOf(on) !== Math.min(...team.meetingDays)) return null;
    const known = await themes.of(team.id, 'suggested', MOST_SUGGESTED);
    const before = known.filter(({ foundAt }) => localDateOf(foundAt, team.timeZone) < on);
    const listed = await listThemes(team, on, team.channelId);
    const fresh = listed.filter(
      ({ theme }) =>
        theme.state === 'suggested' && !before.some((earlier) => isSameTheme(earlier, theme)),
    );
    return fresh.find(({ isRising }) => isRising) ?? fresh[0] ?? null;
  };
}
