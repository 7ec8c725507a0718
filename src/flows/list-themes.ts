import type { Team } from '../core/teams/team.ts';
import type { FoundTheme } from '../core/themes/find-themes.ts';
import type { ListedTheme } from '../core/themes/listed-theme.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { Clock } from '../ports/world.ts';
import type { LookForThemes } from './look-for-themes.ts';

/** More would be a list, not an answer. */
const MOST_THEMES = 5;

/** What a team's customers seem to talk about now, most first, at most five. */
export type ListThemes = (
  team: Team,
  on: LocalDate,
  shownIn: ShownIn,
) => Promise<readonly ListedTheme[]>;

/** Keeps what it lists as suggestions, so that somebody can decide on them. */
export function createListThemes(world: {
  readonly lookForThemes: LookForThemes;
  readonly themes: Pick<ThemeStore, 'suggest'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly clock: Clock;
}): ListThemes {
  const { lookForThemes, themes, journeys, clock } = world;

  return async function listThemes(team, on, shownIn) {
    const [found, allJourneys] = await Promise.all([
      lookForThemes(team, on, shownIn),
      journeys.all(),
    ]);
    const names = new Map(
      allJourneys.flatMap(({ touchpoints }) => touchpoints).map(({ id, name }) => [id, name]),
    );
    return Promise.all(
      found.slice(0, MOST_THEMES).map(async (it) => {
        const theme = await themes.suggest(toSuggestion(it, team, clock()));
        const { n, usual, isRising, touchpointId } = it;
        const touchpoint = touchpointId === null ? null : (names.get(touchpointId) ?? null);
        return { theme, touchpoint, n, usual, isRising };
      }),
    );
  };
}

function toSuggestion(
  { terms, touchpointId, n, examples }: FoundTheme,
  team: Team,
  foundAt: Date,
): Omit<Theme, 'id' | 'state' | 'by'> {
  const feedbackIds = examples.map(({ id }) => id);
  const label = terms.join(' · ');
  return { teamId: team.id, touchpointId, label, terms, feedbackIds, n, foundAt };
}
