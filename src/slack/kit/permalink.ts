/** Points at one Slack message and the conversation it belongs to. */
interface Place {
  readonly channelId: string;
  readonly ts: string;
  readonly conversationTs: string;
}

/**
 * The address that opens a message in Slack. `workspaceUrl` is the workspace's beginning of every
 * permalink (`https://example.slack.com/`); Slack finds the way without it as well.
 */
export function permalink(place: Place, workspaceUrl: string | null): string {
  const { channelId, ts, conversationTs } = place;
  if (workspaceUrl === null) {
    return `https://slack.com/app_redirect?channel=${channelId}&message_ts=${ts}`;
  }
  const root = workspaceUrl.endsWith('/') ? workspaceUrl : `${workspaceUrl}/`;
  const address = `${root}archives/${channelId}/p${ts.replace('.', '')}`;
  const isReply = conversationTs !== ts;
  return isReply ? `${address}?thread_ts=${conversationTs}&cid=${channelId}` : address;
}
