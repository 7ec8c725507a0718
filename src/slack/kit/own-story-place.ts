/** From where a colleague tells a story: a channel, a message in it, and what tells it from others. */
export interface OwnStoryPlace {
  readonly channelId: string | null;
  readonly messageTs: string | null;
  readonly ts: string;
}

const TS = String.raw`\d{1,12}\.\d{6}`;
const PLACE = new RegExp(
  `^(?<channelId>[A-Z][A-Z\\d]{1,24})?:(?<messageTs>${TS})?:(?<ts>${TS})$`,
  'u',
);

/** What the modal in which it is told carries in its metadata. */
export function ownStoryPlace({ channelId, messageTs, ts }: OwnStoryPlace): string {
  return `${channelId ?? ''}:${messageTs ?? ''}:${ts}`;
}

/** Null for what no modal of ours carries. */
export function parseOwnStoryPlace(metadata: string): OwnStoryPlace | null {
  const { channelId = null, messageTs = null, ts } = PLACE.exec(metadata)?.groups ?? {};
  return ts === undefined ? null : { channelId, messageTs, ts };
}
