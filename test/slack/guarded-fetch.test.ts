import { describe, expect, test } from 'vitest';
import { createGuardedFetch } from '../../src/slack/guarded-fetch.ts';

type Init = Parameters<ReturnType<typeof createGuardedFetch>>[1];

function guarded(apiUrl: string | null) {
  const calls: { url: string; init: Init }[] = [];
  const fetch = createGuardedFetch(apiUrl, async (url, init) => {
    calls.push({ url: String(url), init });
    return new Response('{}');
  });
  return { fetch, calls };
}

describe('Slack', () => {
  test.each([
    'https://slack.com/api/chat.postMessage',
    'https://hooks.slack.com/commands/T1/1/x',
    'https://files.slack.com/upload/v1/x',
  ])('%s is called', async (url) => {
    const { fetch, calls } = guarded(null);

    await fetch(url, { method: 'POST' });

    expect(calls).toEqual([
      { url, init: { method: 'POST', redirect: 'error', signal: expect.any(AbortSignal) } },
    ]);
  });

  test.each([
    'http://slack.com/api/auth.test',
    'https://slack.com.evil.example/api',
    'https://slack.com@evil.example/',
    'https://hooks.slack.com:8443/x',
    'https://evil.slack.com/',
    'http://169.254.169.254/latest/meta-data',
    'http://127.0.0.1:4100/response/1',
    'http://[::1]/',
    'http://2130706433/',
    'file:///etc/passwd',
  ])('%s is not', async (url) => {
    const { fetch, calls } = guarded(null);

    await expect(fetch(url)).rejects.toThrow('Not an address of Slack');
    expect(calls).toEqual([]);
  });
});

test('with another server in its place, that one is called and Slack is not', async () => {
  const { fetch, calls } = guarded('http://127.0.0.1:4100/api/');

  await fetch('http://127.0.0.1:4100/response/1');
  await expect(fetch('http://127.0.0.1:4101/response/1')).rejects.toThrow();
  await expect(fetch('https://hooks.slack.com/x')).rejects.toThrow();

  expect(calls).toHaveLength(1);
});
