import type { Fault } from '../api/faults.ts';
import type { Acting } from './acting.ts';
import type { People } from './people.ts';
import type { Speaking } from './speaking.ts';
import type { Watching } from './watching.ts';

/**
 * Everything a test, the demo or the page can do in the workspace. Over HTTP each function is
 * `POST /control/<name>` with its one argument as JSON, answered by `{ ok, result }`.
 */
export interface Control extends People, Speaking, Acting, Watching {
  /** Makes Web API calls go wrong. */
  fault(fault: Fault): void;
  clearFaults(): void;
  readonly sockets: Sockets;
  /** Sends everything by signed HTTP to this address, or by Socket Mode again when null. */
  setEventsUrl(to: { readonly url: string | null }): void;
  /** Slack's handshake with a request URL: true when the app gave the challenge back. */
  verifyEventsUrl(): Promise<boolean>;
}

/** The Socket Mode connections. */
interface Sockets {
  count(): number;
  /** Slack's routine: asks every connection to come back on a new one. */
  refresh(asked?: { readonly reason?: 'warning' | 'refresh_requested' | 'link_disabled' }): void;
  /** Cuts every connection without a word. */
  kill(): void;
  /** Turns new connections away (503) for a time. */
  refuse(time: { readonly forMs: number }): void;
  /** The next so many calls of `apps.connections.open` say `invalid_auth`. */
  invalidAuth(calls: { readonly times: number }): void;
}
