import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

let workspace: LocalWorkspace;

beforeAll(async () => {
  workspace = await startWorkspace();
  workspace.control.createMember({ name: 'anna' });
  workspace.control.createChannel({ name: 'feedback' });
});

afterAll(() => workspace.stop());

function post(path: string, body: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${workspace.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
}

test('every function of the control answers over HTTP as in process', async () => {
  const said = await post(
    'control/say',
    JSON.stringify({ channel: '#feedback', as: 'anna', text: 'hi', at: '2026-03-01T09:00:00Z' }),
  );
  const seen = await post('control/messages', JSON.stringify({ channel: 'feedback' }));

  expect(await said.json()).toMatchObject({ ok: true, result: { ts: '1772355600.000000' } });
  expect(await seen.json()).toMatchObject({ ok: true, result: [{ text: 'hi' }] });
});

test('a mistake is answered in words', async () => {
  const response = await post('control/say', JSON.stringify({ channel: 'nowhere', as: 'anna' }));

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    ok: false,
    error: 'There is no channel "nowhere". There is: #feedback.',
  });
});

test.each([
  ['control/say', 'null'],
  ['control/say', '[]'],
  ['control/say', '{"channel":{}}'],
  ['control/click', '{"user":"anna","channel":"feedback","ts":"1","actionId":"x"}'],
  ['control/fault', '{"method":"*"}'],
  ['control/constructor', '{}'],
  ['control/sockets', '{}'],
  ['control/sockets.toString', '{}'],
  ['api/chat.postMessage', '{"channel'],
  ['api/__proto__', '{}'],
  ['api/views.open', `{"view":${'['.repeat(2_000)}`],
  ['response/nothing', '{"text":"x"}'],
  ['upload/v1/F404', 'x'],
  ['%E0%A4%A', '{}'],
])('nonsense at %s does no harm', async (path, body) => {
  const token = { authorization: `Bearer ${workspace.botToken}` };
  const response = await post(path, body, token);

  expect(response.status).toBeLessThan(500);
  expect(await response.json()).toMatchObject({ ok: false });
});

test('a page from elsewhere cannot steer the workspace', async () => {
  const response = await post('control/overview', '{}', { origin: 'https://elsewhere.example' });

  expect(response.status).toBe(403);
});

test('a second workspace on the same port says that it is taken', async () => {
  const port = Number(new URL(workspace.url).port);

  await expect(startWorkspace({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
