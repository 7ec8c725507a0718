import { LogLevel, SocketModeClient } from '@slack/socket-mode';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

interface Heard {
  readonly text: string;
  readonly eventId: string;
  readonly attempt: number;
  readonly reason: string;
}

let workspace: LocalWorkspace;
const clients: SocketModeClient[] = [];

beforeEach(async () => {
  workspace = await startWorkspace({ retryDelaysMs: [10, 20, 30], ackTimeoutMs: 250 });
  workspace.control.createMember({ name: 'anna' });
  workspace.control.createChannel({ name: 'feedback' });
});

afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.disconnect()));
  await workspace.stop();
});

/** Connects, and collects the messages that arrive; acknowledges those `mayAck` lets through. */
async function listen(mayAck: (heard: Heard) => boolean = () => true): Promise<Heard[]> {
  const client = new SocketModeClient({
    appToken: workspace.appToken,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    clientPingTimeout: 600,
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      setName() {},
      getLevel: () => LogLevel.ERROR,
    },
  });
  clients.push(client);
  const heard: Heard[] = [];
  client.on('message', ({ ack, body, event, retry_num, retry_reason }) => {
    if (event.subtype === 'channel_join') return void ack();
    const one = {
      text: event.text,
      eventId: body.event_id,
      attempt: retry_num,
      reason: retry_reason,
    };
    heard.push(one);
    if (mayAck(one)) void ack();
  });
  client.on('member_joined_channel', ({ ack }) => void ack());
  await client.start();
  return heard;
}

function say(text: string): void {
  workspace.control.say({ channel: 'feedback', as: 'anna', text });
}

test('a message reaches the app once, with Slack’s fields, and is counted as acknowledged', async () => {
  const heard = await listen();
  workspace.control.invite({ channel: 'feedback', by: 'anna' });

  say('The page hangs');
  await workspace.control.idle();

  expect(heard).toMatchObject([{ text: 'The page hangs', attempt: 0, reason: '' }]);
  expect(heard[0]?.eventId).toMatch(/^Ev[0-9A-Z]{8,}$/);
  expect(workspace.control.deliveries()).toMatchObject({ pending: 0, failed: 0 });
});

test('only channels the app is a member of are heard', async () => {
  const heard = await listen();

  say('nobody listens');
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  say('now it does');
  await workspace.control.idle();

  expect(heard.map(({ text }) => text)).toEqual(['now it does']);
});

test('an event that is not acknowledged comes again, under the same id, saying why', async () => {
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  const heard = await listen(({ attempt }) => attempt === 2);

  say('again and again');
  await workspace.control.idle();

  expect(heard.map(({ attempt }) => attempt)).toEqual([0, 1, 2]);
  expect(heard.map(({ reason }) => reason)).toEqual(['', 'timeout', 'timeout']);
  expect(new Set(heard.map(({ eventId }) => eventId)).size).toBe(1);
});

test('an event is given up after the last retry', async () => {
  const heard = await listen(() => false);
  workspace.control.invite({ channel: 'feedback', by: 'anna' });

  say('lost');
  await workspace.control.idle();

  expect(heard.map(({ attempt }) => attempt)).toEqual([0, 1, 2, 3]);
  expect(workspace.control.deliveries()).toMatchObject({ failed: 1, retried: 3, pending: 0 });
});

test('what happens while nobody is connected is retried once somebody is', async () => {
  const patient = await startWorkspace({ retryDelaysMs: [10, 1_000] });
  patient.control.createMember({ name: 'anna' });
  patient.control.createChannel({ name: 'feedback' });
  patient.control.invite({ channel: 'feedback', by: 'anna' });
  const before = workspace;
  workspace = patient;
  await before.stop();

  say('while you were out');
  const heard = await listen();
  await patient.control.idle();

  expect(heard.map(({ text }) => text)).toEqual(['while you were out']);
});

test('a refresh asks every client back, and the client comes', async () => {
  await listen();
  await listen();

  workspace.control.sockets.refresh();

  const opened = () => workspace.control.calls({ method: 'apps.connections.open' }).length;
  await vi.waitFor(() => expect(opened()).toBe(4), { timeout: 4_000 });
  await vi.waitFor(() => expect(workspace.control.sockets.count()).toBe(2), { timeout: 4_000 });
});

test('a cut connection loses nothing that was under way', async () => {
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  const deaf = await listen(() => false);
  say('cut off');
  await vi.waitFor(() => expect(deaf).toHaveLength(1));
  const heard = await listen();
  await clients.shift()?.disconnect();
  await workspace.control.idle();

  expect(heard.map(({ text }) => text)).toEqual(['cut off']);
  expect(workspace.control.deliveries()).toMatchObject({ pending: 0 });
});

test('an address for a connection can be used once', async () => {
  const response = await fetch(`${workspace.apiUrl}apps.connections.open`, {
    method: 'POST',
    headers: { authorization: `Bearer ${workspace.appToken}` },
  });
  const { url } = (await response.json()) as { url: string };
  const open = () =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(url);
      socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).type);
      socket.onerror = () => resolve('refused');
    });

  expect(await open()).toBe('hello');
  expect(await open()).toBe('refused');
});
