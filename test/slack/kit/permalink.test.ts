import { expect, test } from 'vitest';
import { permalink } from '../../../src/slack/kit/permalink.ts';

const MESSAGE = { channelId: 'C1', ts: '1795000000.000100', conversationTs: '1795000000.000100' };
const REPLY = { ...MESSAGE, ts: '1795000060.000200' };

test('opens a message', () => {
  expect(permalink(MESSAGE, 'https://example.slack.com/')).toBe(
    'https://example.slack.com/archives/C1/p1795000000000100',
  );
});

test('opens a reply in its thread', () => {
  expect(permalink(REPLY, 'https://example.slack.com')).toBe(
    'https://example.slack.com/archives/C1/p1795000060000200?thread_ts=1795000000.000100&cid=C1',
  );
});

test('finds its way while the workspace is not known', () => {
  expect(permalink(MESSAGE, null)).toBe(
    'https://slack.com/app_redirect?channel=C1&message_ts=1795000000.000100',
  );
});
