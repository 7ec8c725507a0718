/** Which Slack workspace this is: learnt once from `auth.test`, kept so that it is known offline. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** `https://example.slack.com/`, the beginning of every permalink. */
  readonly url: string;
  readonly botId: string;
  readonly botUserId: string;
}

export interface WorkspaceStore {
  current(): Promise<Workspace | null>;
  put(workspace: Workspace): Promise<void>;
}

/** What Earshot may ask Slack about channels. */
export interface Channels {
  /** Without the `#`; null where Slack does not tell. */
  nameOf(channelId: string): Promise<string | null>;
  /** Whether Earshot is in a channel; true where Slack does not tell. */
  isMember(channelId: string): Promise<boolean>;
  /** Messages newer than `afterTs`, oldest first, thread replies included, as Slack's events. */
  messagesAfter(
    channelId: string,
    afterTs: string,
  ): AsyncIterable<Readonly<Record<string, unknown>>>;
}

/** What Earshot may ask Slack about people: nothing but what they are called. */
export interface Members {
  /**
   * What colleagues are called, those who left too: at most 50,000 names, each once, in no order.
   * Null where Slack does not tell, which an admin can mend; throws when Slack fails.
   */
  names(): Promise<readonly string[] | null>;
}

/** What Slack tells of how people read it. */
export interface Locales {
  /** The member's own, as `nl-NL`; null where Slack does not tell, or not soon. */
  localeOf(userId: string): Promise<string | null>;
}
