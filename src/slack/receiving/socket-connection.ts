import { SocketModeClient, type SocketModeOptions } from '@slack/socket-mode';
import { asFields, type Fields, textOf } from '../fields.ts';
import { parseFields } from './parse-body.ts';

/** What a connection tells whoever opened it. */
export interface ConnectionEvents {
  /** Slack said hello: it sends from now on. `connections` is how many Slack counts for the app. */
  onHello(connections: number | null): void;
  /** Slack will end this connection, for its own upkeep or to end Socket Mode. */
  onNotice(reason: string): void;
  /** Something that Slack wants acknowledged. */
  onEnvelope(envelope: SocketEnvelope): void;
  /** The connection has ended, or could not be made. Told once. */
  onClosed(why: string): void;
}

export interface SocketEnvelope {
  readonly payload: Fields;
  /** Tells Slack that it arrived; throws when the connection is gone. */
  acknowledge(answer: Fields | null): void;
}

export interface Connection {
  close(): void;
}

/** Opens one connection; it is used once, and another one is opened when it has ended. */
export type OpenConnection = (events: ConnectionEvents) => Connection;

/** Three times the SDK's: a busy process must not take its own lateness for Slack's silence. */
const PONG_TIMEOUT_MS = 15_000;

/** Opens connections by Slack's SDK, of which only the connecting and the pinging is used. */
export function createOpenConnection(
  options: Required<Pick<SocketModeOptions, 'appToken' | 'logger'>> & {
    readonly clientOptions: NonNullable<SocketModeOptions['clientOptions']>;
  },
): OpenConnection {
  return function openConnection(events) {
    const client = new FrameClient({
      ...options,
      // A copy: the SDK writes its defaults into what it is given.
      clientOptions: { ...options.clientOptions },
      autoReconnectEnabled: false,
      clientPingTimeout: PONG_TIMEOUT_MS,
    });
    client.on('frame', (frame: Fields) => onFrame(client, frame, events));

    let isClosed = false;
    const closed = (why: string) => {
      if (isClosed) return;
      isClosed = true;
      events.onClosed(why);
    };
    client.on('disconnected', () => closed('disconnected'));
    client.start().catch((error: unknown) => closed(codeOf(error)));
    return {
      close() {
        // First: depending on how far it got, disconnecting tells of itself at once.
        closed('closed by us');
        client.disconnect().catch(() => {});
      },
    };
  };
}

/**
 * The SDK's own reading of frames prints them at debug level, and rejects unhandled, which ends
 * the process, on one that is not as it expects (measured with 3.1.0).
 */
class FrameClient extends SocketModeClient {
  protected override async onWebSocketMessage(text: string | ArrayBuffer): Promise<void> {
    const frame = typeof text === 'string' ? parseFields(text) : null;
    if (frame !== null) this.emit('frame', frame);
  }
}

function onFrame(client: SocketModeClient, frame: Fields, events: ConnectionEvents): void {
  if (frame.type === 'hello') {
    const count = frame.num_connections;
    events.onHello(typeof count === 'number' ? count : null);
    return;
  }
  if (frame.type === 'disconnect') {
    events.onNotice(textOf(frame, 'reason') ?? 'unknown');
    return;
  }
  const envelopeId = textOf(frame, 'envelope_id');
  if (envelopeId === null) return;
  events.onEnvelope({
    payload: asFields(frame.payload),
    acknowledge: (answer) => acknowledge(client, envelopeId, answer),
  });
}

function acknowledge(client: SocketModeClient, envelopeId: string, answer: Fields | null): void {
  if (client.websocket?.isActive() !== true) throw new Error('the connection has ended');
  const message = { envelope_id: envelopeId, ...(answer !== null && { payload: answer }) };
  client.websocket.send(JSON.stringify(message), (error) => {
    if (error !== undefined) throw new Error('could not be sent', { cause: error });
  });
}

/** Slack's error code where there is one (`invalid_auth`), else what kind of error it was. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'disconnected';
  const code = 'data' in error ? Reflect.get(Object(error.data), 'error') : undefined;
  return typeof code === 'string' ? code.slice(0, 60) : error.name;
}
