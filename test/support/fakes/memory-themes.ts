import { storable } from '../../../src/core/text/storable.ts';
import type { Theme } from '../../../src/core/themes/theme.ts';
import type { ThemeStore } from '../../../src/ports/learning.ts';
import { newestExamples } from '../../../src/store/newest-examples.ts';
import { termsKey } from '../../../src/store/terms-key.ts';

export interface MemoryThemes extends ThemeStore {
  /** Takes a piece that was forgotten out of the themes it shows. */
  dropExample(feedbackId: string): void;
}

export function createMemoryThemes(): MemoryThemes {
  const themes = new Map<string, Theme>();
  let lastId = 0;
  return {
    async suggest(theme) {
      const known = [...themes.values()].find(
        ({ teamId, terms }) => teamId === theme.teamId && termsKey(terms) === termsKey(theme.terms),
      );
      if (known) {
        if (known.state !== 'suggested') return known;
        const { n, touchpointId } = theme;
        const feedbackIds = newestExamples(theme.feedbackIds, known.feedbackIds);
        const again = { ...known, n, touchpointId, feedbackIds };
        themes.set(known.id, again);
        return again;
      }
      lastId += 1;
      const id = `theme-${lastId}`;
      const kept: Theme = {
        ...structuredClone(theme),
        label: storable(theme.label),
        terms: theme.terms.map(storable),
        id,
        state: 'suggested',
        by: null,
      };
      themes.set(id, kept);
      return kept;
    },

    dropExample(feedbackId) {
      const shown = [...themes.values()].filter((it) => it.feedbackIds.includes(feedbackId));
      for (const theme of shown) {
        const feedbackIds = theme.feedbackIds.filter((id) => id !== feedbackId);
        const isLast = feedbackIds.length === 0;
        themes.set(theme.id, { ...theme, feedbackIds, terms: isLast ? [] : theme.terms });
        if (isLast && theme.state !== 'added') themes.delete(theme.id);
      }
    },

    byId: async (id) => themes.get(id) ?? null,

    of: async (teamId, state, limit) =>
      [...themes.values()]
        .filter((theme) => theme.teamId === teamId && theme.state === state)
        // The later one of two that were found at the same moment comes first.
        .toReversed()
        .toSorted((a, b) => b.foundAt.getTime() - a.foundAt.getTime())
        .slice(0, limit),

    async decide(id, decision) {
      const theme = themes.get(id);
      if (theme?.state !== 'suggested') return false;
      themes.set(id, { ...theme, ...decision });
      return true;
    },
  };
}
