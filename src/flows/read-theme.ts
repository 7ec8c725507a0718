import type { Feedback } from '../core/feedback/feedback.ts';
import type { Journey } from '../core/journeys/journey.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';

/** Enough to see what is meant. */
const MOST_EXAMPLES = 3;

/** A theme with what shows it best, as far as it is still kept and may be shown in a channel. */
interface ReadTheme {
  readonly theme: Theme;
  readonly examples: readonly Feedback[];
  /** Where it could be made a touchpoint of. */
  readonly journeys: readonly Journey[];
}

/** Null when nothing of it may be shown there: then its words may not be either. */
export type ReadThemeFor = (themeId: string, shownIn: ShownIn) => Promise<ReadTheme | null>;

export function createReadTheme(world: {
  readonly themes: Pick<ThemeStore, 'byId'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
}): ReadThemeFor {
  const { themes, feedback, journeys } = world;

  return async function readTheme(themeId, shownIn) {
    const theme = await themes.byId(themeId);
    if (theme === null) return null;
    const found = await Promise.all(theme.feedbackIds.map((id) => feedback.byId(id, shownIn)));
    const examples = found.filter((piece) => piece !== null).slice(0, MOST_EXAMPLES);
    return examples.length === 0 ? null : { theme, examples, journeys: await journeys.all() };
  };
}
