import type { Receipt } from '../events/parcel.ts';

/** Envelopes that were sent over a connection and wait for their acknowledgement. */
export interface PendingAcks<Connection> {
  wait(envelopeId: string, connection: Connection): Promise<Receipt>;
  settle(envelopeId: string, receipt: Receipt): void;
  /** Everything sent over this connection will not be acknowledged any more. */
  failAll(connection: Connection): void;
}

export function createPendingAcks<Connection>(timeoutMs: number): PendingAcks<Connection> {
  const pending = new Map<
    string,
    { readonly connection: Connection; readonly resolve: (receipt: Receipt) => void }
  >();

  function settle(envelopeId: string, receipt: Receipt): void {
    pending.get(envelopeId)?.resolve(receipt);
    pending.delete(envelopeId);
  }

  return {
    wait: (envelopeId, connection) =>
      new Promise((resolve) => {
        const late: Receipt = { isAcked: false, reason: 'timeout', mayRetry: true };
        const timer = setTimeout(() => settle(envelopeId, late), timeoutMs);
        pending.set(envelopeId, {
          connection,
          resolve(receipt) {
            clearTimeout(timer);
            resolve(receipt);
          },
        });
      }),
    settle,
    failAll(connection) {
      for (const [envelopeId, one] of pending) {
        if (one.connection !== connection) continue;
        settle(envelopeId, { isAcked: false, reason: 'connection_failed', mayRetry: true });
      }
    },
  };
}
