/** Which alert a form is about, and the channel where it was opened. */
interface AlertPlace {
  readonly channelId: string;
  readonly alertId: string;
}

const PLACE = /^(?<channelId>[A-Z][A-Z\d]{1,24}):(?<alertId>[\w-]{1,64})$/;

/** What a modal about an alert carries in its metadata. */
export function alertPlace({ channelId, alertId }: AlertPlace): string {
  return `${channelId}:${alertId}`;
}

/** Null for what no modal of ours carries. */
export function parseAlertPlace(metadata: string): AlertPlace | null {
  const { channelId, alertId } = PLACE.exec(metadata)?.groups ?? {};
  return channelId === undefined || alertId === undefined ? null : { channelId, alertId };
}
