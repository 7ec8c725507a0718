import type { ThemeStore } from '../../src/ports/learning.ts';

/** The themes there are, with room for those that are only looked at: nothing is kept. */
export function forgetfulThemes(themes: ThemeStore): ThemeStore {
  return {
    byId: (id) => themes.byId(id),
    of: (teamId, state, limit) => themes.of(teamId, state, limit),
    suggest: async (theme) => ({ ...theme, id: '', state: 'suggested', by: null }),
    decide: async () => false,
  };
}
