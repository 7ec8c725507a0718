import type { FoundTheme } from './find-themes.ts';
import type { Theme } from './theme.ts';

/** Something people seem to talk about, that can be decided on. */
export interface ListedTheme extends Pick<FoundTheme, 'n' | 'usual' | 'isRising'> {
  readonly theme: Theme;
  /** The name of the touchpoint most of it is about; null when none. */
  readonly touchpoint: string | null;
}
