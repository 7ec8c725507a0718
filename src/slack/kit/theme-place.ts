/** Which theme a form is about, and the channel where it was opened. */
interface ThemePlace {
  readonly channelId: string;
  readonly themeId: string;
}

const PLACE = /^(?<channelId>[A-Z][A-Z\d]{1,24}):(?<themeId>[\w-]{1,64})$/;

/** What a modal about a theme carries in its metadata. */
export function themePlace({ channelId, themeId }: ThemePlace): string {
  return `${channelId}:${themeId}`;
}

/** Null for what no modal of ours carries. */
export function parseThemePlace(metadata: string): ThemePlace | null {
  const { channelId, themeId } = PLACE.exec(metadata)?.groups ?? {};
  return channelId === undefined || themeId === undefined ? null : { channelId, themeId };
}
