/** Which team a form is about, and the channel where it was opened; null in App Home. */
interface TeamPlace {
  readonly channelId: string | null;
  readonly teamId: string;
}

const PLACE = /^(?<channelId>[A-Z][A-Z\d]{1,24})?:(?<teamId>[\w-]{1,64})$/;

/** What a modal about a team carries in its metadata. */
export function teamPlace({ channelId, teamId }: TeamPlace): string {
  return `${channelId ?? ''}:${teamId}`;
}

/** Null for what no modal of ours carries. */
export function parseTeamPlace(metadata: string): TeamPlace | null {
  const { channelId, teamId } = PLACE.exec(metadata)?.groups ?? {};
  return teamId === undefined ? null : { channelId: channelId ?? null, teamId };
}
