import { SocketModeClient } from '@slack/socket-mode';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

let workspace: LocalWorkspace;
let client: SocketModeClient;
let events: Record<string, unknown>[] = [];
let anna: string;
const channel = 'CFEEDBACK';

beforeAll(async () => {
  workspace = await startWorkspace();
  anna = workspace.control.createMember({ name: 'anna' }).id;
  workspace.control.createChannel({ name: 'feedback', id: channel });
  client = new SocketModeClient({
    appToken: workspace.appToken,
    clientOptions: { slackApiUrl: workspace.apiUrl },
  });
  client.on('slack_event', ({ ack, body }) => {
    events.push(body.event);
    void ack();
  });
  await client.start();
});

beforeEach(async () => {
  workspace.control.invite({ channel, by: 'anna' });
  await workspace.control.idle();
  events = [];
});

afterAll(async () => {
  await client.disconnect();
  await workspace.stop();
});

function say(text: string, more: object = {}): string {
  return workspace.control.say({ channel, as: 'anna', text, ...more }).ts;
}

test('an invitation tells who invited', async () => {
  workspace.control.remove({ channel, by: 'anna' });
  workspace.control.invite({ channel, by: 'anna' });
  await workspace.control.idle();

  expect(events.map(({ type }) => type)).toContain('channel_left');
  expect(events.find(({ type }) => type === 'member_joined_channel')).toMatchObject({
    user: workspace.botUserId,
    inviter: anna,
    channel,
  });
});

test('what a member typed comes escaped, with the rich text Slack makes of it', async () => {
  say('5 < 6 & <!channel> :wave:');
  await workspace.control.idle();

  expect(events).toMatchObject([
    {
      type: 'message',
      channel_type: 'channel',
      user: anna,
      text: '5 &lt; 6 &amp; <!channel> :wave:',
      blocks: [
        {
          type: 'rich_text',
          elements: [
            {
              elements: [
                { type: 'text', text: '5 < 6 & ' },
                { type: 'broadcast', range: 'channel' },
                { type: 'text', text: ' ' },
                { type: 'emoji', name: 'wave' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('a mention comes twice: as a message and as a mention', async () => {
  say('@earshot today');
  await workspace.control.idle();

  expect(events.map(({ type }) => type).sort()).toEqual(['app_mention', 'message']);
  expect(events[0]?.text).toBe(`<@${workspace.botUserId}> today`);
});

test('an edit carries the message before and after', async () => {
  const ts = say('frist');
  workspace.control.edit({ channel, ts, text: 'first' });
  await workspace.control.idle();

  expect(events.at(-1)).toMatchObject({
    subtype: 'message_changed',
    message: { ts, text: 'first', edited: { user: anna } },
    previous_message: { ts, text: 'frist' },
  });
});

test('a deletion names what was deleted; the parent of a thread leaves a tombstone', async () => {
  const alone = say('alone');
  const parent = say('parent');
  say('reply', { threadTs: parent });

  workspace.control.delete({ channel, ts: alone });
  workspace.control.delete({ channel, ts: parent });
  await workspace.control.idle();

  expect(events.at(-2)).toMatchObject({ subtype: 'message_deleted', deleted_ts: alone });
  expect(events.at(-1)).toMatchObject({
    subtype: 'message_changed',
    message: { subtype: 'tombstone', ts: parent },
  });
});

test('a reply names its thread and who began it', async () => {
  const parent = say('parent');
  say('reply', { threadTs: parent });
  await workspace.control.idle();

  expect(events.at(-1)).toMatchObject({ thread_ts: parent, parent_user_id: anna, text: 'reply' });
});

test('another bot’s post has no user and may say everything in blocks', async () => {
  const blocks = [{ type: 'section', text: { type: 'mrkdwn', text: 'CSAT 2/5' } }];
  workspace.control.say({ channel, as: { bot: 'Survey' }, text: '', blocks });
  await workspace.control.idle();

  expect(events[0]).toMatchObject({ subtype: 'bot_message', username: 'Survey', text: '', blocks });
  expect(events[0]).not.toHaveProperty('user');
});

test('a back-dated message is in its place in time, also when it was kept from the app', async () => {
  const at = new Date('2026-03-01T09:00:00Z');
  const told = say('told', { at });
  say('untold', { at, deliver: false });
  await workspace.control.idle();

  expect(told).toBe('1772355600.000000');
  expect(workspace.control.messages({ channel }).slice(0, 2)).toMatchObject([
    { text: 'told' },
    { text: 'untold', ts: '1772355600.000001' },
  ]);
  expect(events.map(({ text }) => text)).toEqual(['told']);
});

test('an app hears only what it subscribed to', async () => {
  const picky = await startWorkspace({ events: ['app_home_opened'] });
  picky.control.createMember({ name: 'anna' });
  picky.control.createChannel({ name: 'feedback' });

  picky.control.invite({ channel: 'feedback', by: 'anna' });
  picky.control.openHome({ user: 'anna' });

  expect(picky.control.deliveries().sent).toBe(1);
  await picky.stop();
});
