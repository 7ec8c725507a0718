import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, LogLevel } from '@slack/bolt';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

interface Request {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

let workspace: LocalWorkspace;
let server: Server | undefined;

beforeEach(async () => {
  workspace = await startWorkspace({ retryDelaysMs: [5, 10, 15], ackTimeoutMs: 2_000 });
  workspace.control.createMember({ name: 'anna' });
  workspace.control.createChannel({ name: 'feedback' });
});

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  await workspace.stop();
});

/** Takes requests, answering each with the next of these statuses, 200 once they run out. */
async function takeRequests(...statuses: (number | 'no retry')[]): Promise<Request[]> {
  const requests: Request[] = [];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    requests.push({ headers: request.headers, body });
    const status = statuses.shift() ?? 200;
    if (status === 'no retry') response.writeHead(500, { 'x-slack-no-retry': '1' }).end();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  workspace.control.setEventsUrl({ url: `http://127.0.0.1:${port}/slack/events` });
  return requests;
}

test('an event is signed as Slack signs it', async () => {
  const requests = await takeRequests();

  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  await workspace.control.idle();

  const { headers, body } = requests[0] ?? { headers: {}, body: '' };
  const base = `v0:${headers['x-slack-request-timestamp']}:${body}`;
  const digest = createHmac('sha256', workspace.signingSecret).update(base).digest('hex');
  expect(headers['x-slack-signature']).toBe(`v0=${digest}`);
  expect(JSON.parse(body)).toMatchObject({
    type: 'event_callback',
    team_id: workspace.teamId,
    authorizations: [{ user_id: workspace.botUserId, is_bot: true }],
    is_ext_shared_channel: false,
  });
});

test('a failed delivery is tried again, saying how often and why', async () => {
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  await workspace.control.idle();
  const requests = await takeRequests(500, 404);

  workspace.control.say({ channel: 'feedback', as: 'anna', text: 'hello' });
  await workspace.control.idle();

  const retries = requests.map(({ headers }) => [
    headers['x-slack-retry-num'],
    headers['x-slack-retry-reason'],
  ]);
  const hellos = requests.filter(({ body }) => body.includes('hello'));
  expect(hellos).toHaveLength(3);
  expect(retries).toContainEqual(['2', 'http_error']);
  expect(new Set(hellos.map(({ body }) => JSON.parse(body).event_id)).size).toBe(1);
});

test('an app that asks for no retry gets none', async () => {
  const requests = await takeRequests('no retry');

  workspace.control.openHome({ user: 'anna' });
  await workspace.control.idle();

  expect(requests).toHaveLength(1);
  expect(workspace.control.deliveries()).toMatchObject({ failed: 1, retried: 0 });
});

test('Bolt’s own HTTP receiver is verified, hears, answers a command and a click', async () => {
  const heard: string[] = [];
  const app = new App({
    token: workspace.botToken,
    signingSecret: workspace.signingSecret,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.message(
    async ({ message }) => void heard.push('text' in message ? String(message.text) : ''),
  );
  app.command('/cx', async ({ ack, respond }) => {
    await ack();
    await respond({
      text: 'answer',
      blocks: [
        {
          type: 'actions',
          elements: [
            { type: 'button', action_id: 'why', text: { type: 'plain_text', text: 'Why?' } },
          ],
        },
      ],
    });
  });
  app.action('why', async ({ ack, respond }) => {
    await ack();
    await respond({ text: 'Because', replace_original: true });
  });
  const started = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const { port } = started.address() as AddressInfo;
  workspace.control.setEventsUrl({ url: `http://127.0.0.1:${port}/slack/events` });
  workspace.control.invite({ channel: 'feedback', by: 'anna' });

  const isVerified = await workspace.control.verifyEventsUrl();
  workspace.control.say({ channel: 'feedback', as: 'anna', text: 'The label will not print' });
  const answer = await workspace.control.command({ user: 'anna', channel: 'feedback', text: '' });
  const ts = String(answer.replies[0]?.ts);
  const click = { user: 'anna', channel: 'feedback', ts, actionId: 'why' };
  const clicked = await workspace.control.click(click);
  await workspace.control.idle();
  await app.stop();

  expect(isVerified).toBe(true);
  expect(heard).toContain('The label will not print');
  expect(clicked).toMatchObject({ isAcked: true, replies: [{ ts, text: 'Because' }] });
});
