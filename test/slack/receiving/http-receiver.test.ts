import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fields } from '../../../src/slack/fields.ts';
import { createHttpReceiver } from '../../../src/slack/receiving/http-receiver.ts';
import { aMessageEvent } from '../../support/slack/a-message-event.ts';
import { sign } from '../../support/slack/sign.ts';
import { createWrittenLog } from '../../support/slack/written-log.ts';

const SECRET = 'a-signing-secret';
const JSON_TYPE = 'application/json; charset=utf-8';
const FORM_TYPE = 'application/x-www-form-urlencoded; charset=UTF-8';

let now = new Date('2026-11-20T08:00:00Z');
let received: Fields[] = [];
let receive: (body: Fields) => Promise<Fields | null>;
let server: Server;
let url = '';

beforeAll(async () => {
  const onRequest = createHttpReceiver({
    signingSecret: SECRET,
    receive: (body) => receive(body),
    clock: () => now,
    log: createWrittenLog(),
  });
  server = createServer((request, response) => void onRequest(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  now = new Date(now.getTime() + 3_600_000);
  received = [];
  receive = async (body) => {
    received.push(body);
    return null;
  };
});

function send(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const signed = sign(body, SECRET, now);
  const all = { 'content-type': JSON_TYPE, ...signed, ...headers };
  return fetch(url, { method: 'POST', body, headers: all, signal: AbortSignal.timeout(2_000) });
}

describe('what Slack sends', () => {
  test('is received as JSON, whatever the parameters of its type', async () => {
    const event = aMessageEvent();

    const response = await send(JSON.stringify(event));

    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(received).toEqual([event]);
  });

  test('is received from a form: a command as it is, an interaction from its payload', async () => {
    const payload = JSON.stringify({ type: 'block_actions', text: 'één & twee' });

    await send('command=%2Fcx&text=team+Checkout', { 'content-type': FORM_TYPE });
    await send(new URLSearchParams({ payload }).toString(), { 'content-type': FORM_TYPE });

    expect(received).toEqual([
      { command: '/cx', text: 'team Checkout' },
      { type: 'block_actions', text: 'één & twee' },
    ]);
  });

  test('carries the answer when there is one', async () => {
    const answer = { response_action: 'errors', errors: { name: 'Choose another name' } };
    receive = async () => answer;

    const response = await send('{"type":"view_submission"}');

    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(answer);
  });

  test('is answered with the challenge when Slack checks the address', async () => {
    const response = await send('{"type":"url_verification","challenge":"3eZbrw1a"}');

    expect(await response.json()).toEqual({ challenge: '3eZbrw1a' });
    expect(received).toEqual([]);
  });

  test('is sent again by Slack when it could not be kept, and taken then', async () => {
    const body = JSON.stringify(aMessageEvent());
    const keep = receive;
    receive = () => Promise.reject(new Error('the database is down'));
    const failed = await send(body);
    receive = keep;

    const retried = await send(body, { 'x-slack-retry-num': '1' });

    expect([failed.status, retried.status]).toEqual([503, 200]);
    expect(received).toHaveLength(1);
  });
});

describe('what is not from Slack', () => {
  test.each<[string, Record<string, string>]>([
    ['a wrong signature', { 'x-slack-signature': `v0=${'0'.repeat(64)}` }],
    ['no signature', { 'x-slack-signature': '' }],
    ['a timestamp that was not signed', { 'x-slack-request-timestamp': '1763625600' }],
    ['no timestamp', { 'x-slack-request-timestamp': '' }],
  ])('%s is refused', async (_, headers) => {
    const response = await send('{"type":"event_callback"}', headers);

    expect(response.status).toBe(401);
    expect(received).toEqual([]);
  });

  test('a request that is played again is refused, and a retry of it changes nothing', async () => {
    const body = JSON.stringify(aMessageEvent());
    await send(body);

    const replayed = await send(body);
    const retried = await send(body, { 'x-slack-retry-num': '1' });

    expect([replayed.status, retried.status]).toEqual([401, 200]);
    expect(received).toHaveLength(1);
  });

  test('a check of the certificate is answered and smuggles nothing in', async () => {
    const body = 'ssl_check=1&command=%2Fcx&user_id=U1';
    const headers = { 'content-type': FORM_TYPE, 'x-slack-signature': 'none' };

    const response = await send(body, headers);

    expect(response.status).toBe(200);
    expect(received).toEqual([]);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['half a payload', '{"type":'],
    ['nothing', ''],
    ['100,000 lists in each other', '['.repeat(100_000)],
    ['a deep object', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ])('%s is refused at once', async (_, body) => {
    const response = await send(body);

    expect(response.status).toBe(400);
    expect(received).toEqual([]);
  });

  test('more than a megabyte is refused, announced or not', async () => {
    const body = JSON.stringify({ text: 'x'.repeat(1_100_000) });
    const unannounced = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });

    const announced = await send(body);
    const streamed = await fetch(url, {
      ...{ method: 'POST', body: unannounced, duplex: 'half' },
      headers: { 'content-type': JSON_TYPE, ...sign(body, SECRET, now) },
    } as RequestInit);

    expect([announced.status, streamed.status]).toEqual([413, 413]);
  });

  test('other media types and methods are refused', async () => {
    const xml = await send('<a/>', { 'content-type': 'application/xml' });
    const get = await fetch(url);

    expect([xml.status, get.status]).toEqual([415, 405]);
  });
});
