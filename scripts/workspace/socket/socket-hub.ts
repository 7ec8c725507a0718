import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import type { Parcel, Transport } from '../events/parcel.ts';
import { isFields, toFields } from '../http/fields.ts';
import { createPendingAcks } from './pending-acks.ts';

const connectionsAllowed = 10;
const pingEveryMs = 10_000;
/** After asking an app to come back on a new connection, Slack ends the old one itself. */
const refreshGraceMs = 10_000;

/** The Socket Mode connections of the app. */
export interface SocketHub extends Transport {
  /** A single-use address for `apps.connections.open`, relative to the workspace. */
  issueTicket(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  count(): number;
  /** Asks every connection to come back on a new one. */
  refresh(reason?: 'warning' | 'refresh_requested' | 'link_disabled'): void;
  /** Cuts every connection without a word. */
  kill(): void;
  /** Turns new connections away for a time. */
  refuse(forMs: number): void;
  stop(): Promise<void>;
}

export function createSocketHub(options: {
  readonly appId: string;
  readonly ackTimeoutMs: number;
}): SocketHub {
  const server = new WebSocketServer({ noServer: true });
  const sockets = new Set<WebSocket>();
  const tickets = new Set<string>();
  const acks = createPendingAcks<WebSocket>(options.ackTimeoutMs);
  let refuseUntil = 0;

  const pinging = setInterval(() => {
    for (const socket of sockets) socket.ping();
  }, pingEveryMs).unref();

  function accept(socket: WebSocket): void {
    if (sockets.size >= connectionsAllowed) {
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'too_many_websockets' }));
      socket.close();
      return;
    }
    sockets.add(socket);
    socket.on('message', (data) => {
      const ack = toAck(String(data));
      if (ack !== null) acks.settle(ack.envelopeId, { isAcked: true, answer: ack.answer });
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      sockets.delete(socket);
      acks.failAll(socket);
    });
    socket.send(JSON.stringify(hello(options.appId, sockets.size)));
  }

  return {
    issueTicket() {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `link/?ticket=${ticket}&app_id=${options.appId}`;
    },
    upgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      const isRefused = Date.now() < refuseUntil;
      if (isRefused) socket.end('HTTP/1.1 503 Service Unavailable\r\n\r\n');
      else if (!tickets.delete(ticketOf(request))) {
        socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n');
      } else server.handleUpgrade(request, socket, head, accept);
    },
    async deliver(parcel) {
      const socket = anyOf([...sockets].filter(({ readyState }) => readyState === WebSocket.OPEN));
      if (socket === undefined) {
        return { isAcked: false, reason: 'connection_failed', mayRetry: true };
      }
      socket.send(JSON.stringify(toEnvelope(parcel)));
      return await acks.wait(parcel.envelopeId, socket);
    },
    count: () => sockets.size,
    refresh: (reason = 'refresh_requested') => refresh(sockets, reason),
    kill() {
      for (const socket of sockets) socket.terminate();
    },
    refuse(forMs) {
      refuseUntil = Date.now() + forMs;
    },
    async stop() {
      clearInterval(pinging);
      for (const socket of sockets) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function refresh(sockets: ReadonlySet<WebSocket>, reason: string): void {
  for (const socket of sockets) {
    socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'local' } }));
    if (reason !== 'warning') setTimeout(() => socket.close(), refreshGraceMs).unref();
  }
}

function ticketOf(request: IncomingMessage): string {
  const [, query = ''] = (request.url ?? '').split('?');
  return new URLSearchParams(query).get('ticket') ?? '';
}

function hello(appId: string, connections: number): object {
  return {
    type: 'hello',
    num_connections: connections,
    debug_info: { host: 'local', build_number: 1, approximate_connection_time: 18_060 },
    connection_info: { app_id: appId },
  };
}

function toEnvelope({ envelopeId, kind, payload, attempt, retryReason }: Parcel): object {
  return {
    envelope_id: envelopeId,
    payload,
    type: kind,
    accepts_response_payload: kind !== 'events_api',
    ...(kind === 'events_api' ? { retry_attempt: attempt, retry_reason: retryReason } : {}),
  };
}

function toAck(data: string): { readonly envelopeId: string; readonly answer: unknown } | null {
  try {
    const { envelope_id: envelopeId, payload } = toFields(JSON.parse(data));
    if (typeof envelopeId !== 'string') return null;
    // An acknowledgement without content is no answer.
    const isEmpty = isFields(payload) && Object.keys(payload).length === 0;
    return { envelopeId, answer: isEmpty ? undefined : payload };
  } catch {
    return null;
  }
}

function anyOf<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)];
}
