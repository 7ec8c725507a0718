import { hasEnough } from '../core/spikes/follow-places.ts';
import type { Followed } from '../core/spikes/followed.ts';
import type { Place } from '../core/spikes/places-in.ts';
import type { Risen } from '../core/spikes/risen.ts';
import { risenShare } from '../core/spikes/risen-share.ts';
import type { Team } from '../core/teams/team.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { Period } from '../core/time/period.ts';
import type { CountStore } from '../ports/counting.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import { createNameableThemes } from './nameable-themes.ts';

/** What fewer people speak of is theirs, not a theme. */
const FEWEST_VOICES = 5;

/** The share of a team's pieces with words that name each of its themes; `whole` is the team. */
export type FollowThemes = (
  team: Team,
  period: Period,
  whole: Place | undefined,
) => Promise<readonly Followed[]>;

export function createFollowThemes(world: {
  readonly counts: Pick<CountStore, 'byTheme' | 'voicesOf'>;
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
}): FollowThemes {
  const { counts } = world;
  const nameableThemes = createNameableThemes(world);

  return async function followThemes(team, period, whole) {
    if (whole === undefined || !hasEnough(whole, 'worded')) return [];
    const themes = await nameableThemes(team.id);
    const named = themes.length === 0 ? [] : await counts.byTheme({ team, period, themes });
    return themes.map((theme): Followed => {
      const mine = new Map(
        named.filter(({ themeId }) => themeId === theme.id).map(({ on, count }) => [on, count]),
      );
      const days = whole.days.map(({ on, worded: of }) => ({ on, count: mine.get(on) ?? 0, of }));
      return {
        node: whole.node,
        measure: `theme:${theme.id}`,
        measureName: theme.label,
        follow: (threshold) => spokenOf(risenShare(days, threshold), { team, theme, period }),
      };
    });
  };

  async function spokenOf(
    risen: Risen | null,
    by: { readonly team: Team; readonly theme: Theme; readonly period: Period },
  ): Promise<Risen | null> {
    if (risen === null) return null;
    const { team, theme, period } = by;
    const since = { from: risen.since, to: period.to };
    const voices = await counts.voicesOf({ team, period: since, terms: theme.terms });
    return voices < FEWEST_VOICES ? null : risen;
  }
}
