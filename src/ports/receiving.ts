/** One thing Slack sent. */
export interface Envelope {
  /** Unique: Slack's event id, or made from a trigger or a message that was back-filled. */
  readonly id: string;
  /** What arrives in one lane is worked in order: a channel, or one interaction by itself. */
  readonly lane: string;
  /** Slack's payload, personal data already taken out of messages. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly receivedAt: Date;
}

export interface ClaimedEnvelope extends Envelope {
  /** 1 the first time it is worked. */
  readonly attempt: number;
}

export interface InboxStore {
  /**
   * Keeps an envelope durably; when this returns it may be acknowledged. Whoever puts it with
   * `heldUntil` works it at once: until then, as under a claim's lease, nobody else is given it.
   */
  put(envelope: Envelope, heldUntil?: Date): Promise<'new' | 'known'>;
  /** Takes the oldest envelopes that are due, in order of arrival, no lane out of order. */
  claim(lease: {
    readonly now: Date;
    readonly leaseMs: number;
    readonly limit: number;
  }): Promise<readonly ClaimedEnvelope[]>;
  /** Worked: its body is emptied. */
  done(id: string): Promise<void>;
  retry(id: string, at: Date, why: string): Promise<void>;
  /** Claimed and not worked: due again at `at`, and this claim was no attempt. */
  giveBack(ids: readonly string[], at: Date): Promise<void>;
  /** Still in hand: holds what a claim gave for another `leaseMs`. Never shortens a hold. */
  renew(
    ids: readonly string[],
    lease: { readonly now: Date; readonly leaseMs: number },
  ): Promise<void>;
  /** Given up after its last attempt: kept, shown in the health report, and out of its lane's way. */
  bury(id: string, buried: { readonly why: string; readonly at: Date }): Promise<void>;
  backlog(): Promise<InboxBacklog>;
  /**
   * Forgets ids of envelopes that were received before `doneBefore` and worked (Slack repeats
   * itself for minutes, not days); empties those buried before `readBefore`, and forgets those
   * buried before `deadBefore`.
   */
  sweep(ages: {
    readonly doneBefore: Date;
    readonly readBefore: Date;
    readonly deadBefore: Date;
  }): Promise<void>;
}

export interface InboxBacklog {
  readonly pending: number;
  readonly dead: number;
  readonly oldestPendingAt: Date | null;
}
