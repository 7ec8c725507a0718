import type { Team } from '../core/teams/team.ts';
import type { SuggestedThemes } from '../core/themes/suggested-themes.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { Clock } from '../ports/world.ts';
import type { ListTeams } from './list-teams.ts';

/** As many as one takes in at a glance, of the newest few. */
const MOST_SHOWN = 3;
const LOOKED_AT = 12;

/** What nobody has said for so long is not talked about any more; as long as themes are found in. */
const FRESH_MS = 28 * 86_400_000;

/** App Home is no channel: what was said in a private one is not shown there. */
const NO_CHANNEL = '';

/** Which themes wait for somebody to decide, team by team; those without any are left out. */
export type LookForSuggested = () => Promise<readonly SuggestedThemes[]>;

/** Looks only at what was suggested before: finding themes takes too long for a page to open. */
export function createLookForSuggested(world: {
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly listTeams: ListTeams;
  readonly clock: Clock;
}): LookForSuggested {
  const { themes, feedback, listTeams, clock } = world;

  return async function lookForSuggested() {
    const teams = await listTeams();
    const looked = await Promise.all(
      teams.map(async (team) => ({ team, themes: await shownOf(team) })),
    );
    return looked.filter((it) => it.themes.length > 0);
  };

  async function shownOf({ id }: Team): Promise<readonly Theme[]> {
    const suggested = await themes.of(id, 'suggested', LOOKED_AT);
    const isShown = await Promise.all(suggested.map(mayBeShown));
    return suggested.filter((_, at) => isShown[at]).slice(0, MOST_SHOWN);
  }

  /** Its words are everybody's only where all that shows it is. */
  async function mayBeShown({ feedbackIds }: Theme): Promise<boolean> {
    const pieces = await Promise.all(feedbackIds.map((id) => feedback.byId(id, NO_CHANNEL)));
    const since = clock().getTime() - FRESH_MS;
    const isTalkedAbout = pieces.some((piece) => piece !== null && piece.saidAt.getTime() >= since);
    return isTalkedAbout && !pieces.includes(null);
  }
}
