/** Which piece a form is about, and where it was opened: a channel, or null for App Home. */
export interface ReadingPlace {
  readonly channelId: string | null;
  readonly feedbackId: string;
}

const PLACE = /^(?<channelId>[A-Z][A-Z\d]{1,24})?:(?<feedbackId>[\w-]{1,64})$/;

/** What a modal about a piece carries in its metadata. */
export function readingPlace({ channelId, feedbackId }: ReadingPlace): string {
  return `${channelId ?? ''}:${feedbackId}`;
}

/** Null for what no modal of ours carries. */
export function parseReadingPlace(metadata: string): ReadingPlace | null {
  const { channelId, feedbackId } = PLACE.exec(metadata)?.groups ?? {};
  return feedbackId === undefined ? null : { channelId: channelId ?? null, feedbackId };
}
