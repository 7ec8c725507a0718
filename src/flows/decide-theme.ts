import type { Language } from '../core/feedback/feedback.ts';
import {
  hasTouchpoint,
  withoutTouchpoint,
  withTouchpoint,
} from '../core/journeys/grow-taxonomy.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { Theme } from '../core/themes/theme.ts';
import type { JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { ThemeStore } from '../ports/learning.ts';
import type { ReadThemeFor } from './read-theme.ts';

/** A touchpoint that somebody makes of a theme, in their own words. */
interface NewTouchpoint {
  readonly name: string;
  /** The id of a journey, or the name of one that is not there yet. */
  readonly journey: string;
  readonly keywords: readonly string[];
  /** What customers say of it, in the words of whoever adds it. */
  readonly examples: readonly string[];
  readonly language: Language;
}

type Decided =
  | { readonly kind: 'added'; readonly theme: Theme; readonly journey: string }
  | { readonly kind: 'dismissed'; readonly theme: Theme }
  | { readonly kind: 'taken back'; readonly theme: Theme }
  /** Somebody was first. */
  | { readonly kind: 'already'; readonly theme: Theme }
  | { readonly kind: 'name taken' }
  | { readonly kind: 'gone' };

/** Who decides, and in which channel: of a theme that may not be read there nothing is told. */
interface Decider {
  /** A Slack user id. */
  readonly by: string;
  readonly shownIn: ShownIn;
}

/** What a person makes of a suggested theme. */
export interface DecideTheme {
  /**
   * Makes it a touchpoint at the end of a journey, of the theme's team. Only what the person wrote
   * is kept of it: a customer's words would stay there after they were forgotten.
   */
  add(themeId: string, as: NewTouchpoint, who: Decider): Promise<Decided>;
  /** It is none, and is not suggested again. */
  dismiss(themeId: string, who: Decider): Promise<Decided>;
  /**
   * Takes the touchpoint out again. The theme stays decided: it is not suggested again. Whoever
   * added it may do so also when what it was made of is no longer kept.
   */
  takeBack(themeId: string, who: Decider): Promise<Decided>;
}

export function createDecideTheme(world: {
  readonly themes: Pick<ThemeStore, 'byId' | 'decide'>;
  readonly journeys: Pick<JourneyStore, 'all' | 'change'>;
  readonly readTheme: ReadThemeFor;
}): DecideTheme {
  const { themes, journeys, readTheme } = world;

  async function decide(
    theme: Theme,
    decision: Parameters<ThemeStore['decide']>[1],
  ): Promise<Theme | null> {
    if (await themes.decide(theme.id, decision)) return { ...theme, ...decision };
    const now = await themes.byId(theme.id);
    // What is worked a second time after a crash was decided by the same person, the same way.
    const isSame = now?.state === decision.state && now.by === decision.by;
    return isSame && (decision.label ?? now.label) === now.label ? now : null;
  }

  return {
    async add(themeId, as, { by, shownIn }) {
      const read = await readTheme(themeId, shownIn);
      if (read === null) return { kind: 'gone' };
      const { theme } = read;
      const all = await journeys.all();
      const isMine = theme.state === 'added' && theme.by === by && theme.label === as.name;
      if (!isMine && hasTouchpoint(all, as.name)) return { kind: 'name taken' };
      const added = await decide(theme, { state: 'added', by, label: as.name });
      if (added === null) return { kind: 'already', theme: (await themes.byId(themeId)) ?? theme };

      const journey = all.find(({ id }) => id === as.journey)?.name ?? as.journey;
      const touchpoint = toTouchpoint(as, theme);
      await journeys.change((now) =>
        hasTouchpoint(now, as.name) ? now : withTouchpoint(now, journey, touchpoint),
      );
      return { kind: 'added', theme: added, journey };
    },

    async dismiss(themeId, { by, shownIn }) {
      const read = await readTheme(themeId, shownIn);
      if (read === null) return { kind: 'gone' };
      const { theme } = read;
      const dismissed = await decide(theme, { state: 'dismissed', by });
      if (dismissed !== null) return { kind: 'dismissed', theme: dismissed };
      return { kind: 'already', theme: (await themes.byId(themeId)) ?? theme };
    },

    async takeBack(themeId, { by, shownIn }) {
      const theme = await themes.byId(themeId);
      if (theme?.state !== 'added') return { kind: 'gone' };
      const isTheirs = theme.by === by || (await readTheme(themeId, shownIn)) !== null;
      if (!isTheirs) return { kind: 'gone' };
      const { label: name, teamId } = theme;
      await journeys.change((now) => withoutTouchpoint(now, { name, teamId }));
      return { kind: 'taken back', theme };
    },
  };
}

function toTouchpoint(
  { name, keywords, examples, language }: NewTouchpoint,
  { teamId }: Theme,
): Omit<Touchpoint, 'id'> {
  const none = { nl: [], en: [] };
  return {
    ...{ name, teamId, keywords, description: '', isMomentOfTruth: false },
    examples: { ...none, [language]: examples },
  };
}
