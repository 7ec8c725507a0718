import type { Theme } from '../core/themes/theme.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';

/** A team's themes that are counted: the newest that were added, and that were suggested. */
const MOST_THEMES = 20;

/** Shown in no channel in particular: in any. */
const NO_CHANNEL = '';

/**
 * A team's themes that may be named wherever an alert is seen: those that a person named, and those
 * whose name is words of open channels alone. What was dismissed is none.
 */
export type NameableThemes = (teamId: string) => Promise<readonly Theme[]>;

export function createNameableThemes(world: {
  readonly themes: Pick<ThemeStore, 'of'>;
  readonly feedback: Pick<FeedbackStore, 'byId'>;
}): NameableThemes {
  const { themes, feedback } = world;

  return async function nameableThemes(teamId) {
    const [added, suggested] = await Promise.all([
      themes.of(teamId, 'added', MOST_THEMES),
      themes.of(teamId, 'suggested', MOST_THEMES),
    ]);
    const isOpen = await Promise.all(suggested.map(isOfOpenChannels));
    return [...added, ...suggested.filter((_, at) => isOpen[at])];
  };

  async function isOfOpenChannels({ feedbackIds }: Theme): Promise<boolean> {
    const pieces = await Promise.all(feedbackIds.map((id) => feedback.byId(id, NO_CHANNEL)));
    return pieces.length > 0 && !pieces.includes(null);
  }
}
