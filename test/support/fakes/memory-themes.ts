import { storable } from '../../../src/core/text/storable.ts';
import type { Theme } from '../../../src/core/themes/theme.ts';
import type { ThemeStore } from '../../../src/ports/learning.ts';
import { termsKey } from '../../../src/store/terms-key.ts';

export function createMemoryThemes(): ThemeStore {
  const themes = new Map<string, Theme>();
  return {
    async suggest(theme) {
      const known = [...themes.values()].find(
        ({ teamId, terms }) => teamId === theme.teamId && termsKey(terms) === termsKey(theme.terms),
      );
      if (known) return known;
      const id = `theme-${themes.size + 1}`;
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
