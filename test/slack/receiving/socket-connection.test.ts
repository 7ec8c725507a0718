import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  type Connection,
  createOpenConnection,
  type SocketEnvelope,
} from '../../../src/slack/receiving/socket-connection.ts';
import { createSdkLogger } from '../../../src/slack/sdk-logger.ts';
import { type SocketServer, startSocketServer } from '../../support/slack/start-socket-server.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

let server: SocketServer;
let connection: Connection;
let log = createWrittenLog();
/** What the connection told, in order. */
let told: unknown[] = [];
let envelopes: SocketEnvelope[] = [];

beforeEach(async () => {
  server = await startSocketServer();
  log = createWrittenLog();
  told = [];
  envelopes = [];
});

afterEach(async () => {
  connection.close();
  await server.stop();
});

function connect(timeout = 2_000): void {
  const open = createOpenConnection({
    appToken: 'xapp-1-secret',
    logger: createSdkLogger(log),
    clientOptions: { slackApiUrl: server.apiUrl, timeout, retryConfig: { retries: 0 } },
  });
  connection = open({
    onHello: (count) => void told.push(`hello ${count}`),
    onNotice: (reason) => void told.push(`notice ${reason}`),
    onEnvelope: (envelope) => void envelopes.push(envelope),
    onClosed: (why) => void told.push(`closed ${why}`),
  });
}

const soon = { timeout: 3_000, interval: 10 };
const tells = (...what: unknown[]) => vi.waitFor(() => expect(told).toEqual(what), soon);

test('Slack says hello, sends, and is told what arrived', async () => {
  connect();
  await tells('hello 1');

  const payload = { type: 'event_callback', event: { type: 'message' } };
  server.sockets[0]?.send(JSON.stringify({ type: 'events_api', envelope_id: 'e1', payload }));
  await vi.waitFor(() => expect(envelopes).toHaveLength(1), soon);
  envelopes[0]?.acknowledge(null);
  envelopes[0]?.acknowledge({ response_action: 'clear' });

  expect(envelopes[0]?.payload).toEqual(payload);
  await vi.waitFor(() => {
    const answered = { envelope_id: 'e1', payload: { response_action: 'clear' } };
    expect(server.heard).toEqual([{ envelope_id: 'e1' }, answered]);
  }, soon);
});

test('frames of any shape are survived', async () => {
  connect();
  await tells('hello 1');

  const odd = ['null', '[]', '7', '{', '', '{"type":"events_api"}', '['.repeat(10_000)];
  for (const frame of odd) server.sockets[0]?.send(frame);
  server.sockets[0]?.send(Buffer.from([1, 2, 3]));
  server.sockets[0]?.send('{"type":"events_api","envelope_id":"e1","payload":null}');
  server.sockets[0]?.send('{"type":"disconnect","reason":"refresh_requested"}');

  await tells('hello 1', 'notice refresh_requested');
  expect(envelopes.map(({ payload }) => payload)).toEqual([{}]);
});

test('a refused token is told, and not thrown', async () => {
  server.answer = { ok: false, error: 'invalid_auth' };

  connect();

  await tells('closed invalid_auth');
});

test('a call that hangs is told when its time is over', async () => {
  server.answer = null;

  connect(200);

  await tells('closed WebAPIRequestError');
});

test('a socket that breaks is told once, and acknowledging on it throws', async () => {
  connect();
  await tells('hello 1');
  server.sockets[0]?.send('{"type":"slash_commands","envelope_id":"e1","payload":{}}');
  await vi.waitFor(() => expect(envelopes).toHaveLength(1), soon);

  server.sockets[0]?.terminate();

  await tells('hello 1', 'closed disconnected');
  expect(() => envelopes[0]?.acknowledge(null)).toThrow('the connection has ended');
});

test('a socket that is never greeted can be closed', async () => {
  server.isGreeting = false;
  connect();
  await vi.waitFor(() => expect(server.sockets).toHaveLength(1), soon);

  connection.close();

  await tells('closed closed by us');
});

test('no token is in the log', async () => {
  server.answer = { ok: false, error: 'not_allowed_token_type xapp-1-secret' };

  connect();

  await vi.waitFor(() => expect(log.lines).not.toEqual([]), soon);
  expect(log.lines.join('\n')).not.toContain('xapp-1-secret');
});
