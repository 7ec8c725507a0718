import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/ports/slack.ts';
import { createBoltApp } from '../../src/slack/create-bolt-app.ts';
import type { Fields } from '../../src/slack/fields.ts';
import { createToEnvelope } from '../../src/slack/receiving/to-envelope.ts';
import { aMessageEvent, WORKSPACE } from '../support/slack/a-message-event.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

let log = createWrittenLog();
let heard: unknown[] = [];

beforeEach(() => {
  log = createWrittenLog();
  heard = [];
});

function anApp(workspace: Workspace | null = WORKSPACE) {
  const app = createBoltApp({
    ...{ botToken: 'xoxb-1', clientOptions: {}, log },
    workspace: () => workspace,
  });
  app.event('message', async ({ event, context }) => {
    heard.push([event.subtype, context.botToken, context.teamId]);
  });
  return (body: Fields) => app.processEvent({ body: { ...body }, ack: async () => {} });
}

describe('a message', () => {
  test('reaches its listener without asking Slack who we are', async () => {
    await anApp()(aMessageEvent());

    expect(heard).toEqual([[undefined, 'xoxb-1', 'T1']]);
  });

  test('that comes before we know who we are is refused, to be worked again', async () => {
    await expect(anApp(null)(aMessageEvent())).rejects.toThrow('which workspace this is');
    expect(heard).toEqual([]);
  });

  test.each<[string, Fields]>([
    ['ours', { user: 'UBOT', bot_id: 'B1' }],
    ['ours, of the older kind', { subtype: 'bot_message', bot_id: 'B1', user: undefined }],
    ['an edit of ours', { subtype: 'message_changed', message: { bot_id: 'B1', user: 'UBOT' } }],
    ['a deletion of ours', { subtype: 'message_deleted', previous_message: { bot_id: 'B1' } }],
  ])('%s is not heard', async (_, event) => {
    await anApp()(aMessageEvent({ user: undefined, ...event }));

    expect(heard).toEqual([]);
  });

  test.each<[string, Fields]>([
    ['of a survey bot', { subtype: 'bot_message', bot_id: 'B9' }],
    ['of a member, edited', { subtype: 'message_changed', message: { user: 'U1' } }],
    ['of a member, deleted', { subtype: 'message_deleted', previous_message: { user: 'U1' } }],
  ])('%s is heard', async (_, event) => {
    await anApp()(aMessageEvent({ user: undefined, ...event }));

    expect(heard).toHaveLength(1);
  });
});

test("a listener's own error comes through, and nothing of the message is logged", async () => {
  const app = createBoltApp({
    ...{ botToken: 'xoxb-1', clientOptions: {}, log },
    workspace: () => WORKSPACE,
  });
  const failure = new RangeError('no');
  app.event('message', async () => {
    throw failure;
  });
  const body = aMessageEvent({ text: 'I am Jan' });

  await expect(app.processEvent({ body, ack: async () => {} })).rejects.toBe(failure);
  expect(log.lines.join()).not.toContain('Jan');
});

test('nothing that is kept makes Bolt stumble, whatever the shape of its parts', async () => {
  const work = anApp();
  const toEnvelope = createToEnvelope((text) => text);
  const part = fc.oneof(
    fc.constantFrom(null, 7, 'x', []),
    fc.record({ id: fc.string(), channel: fc.constantFrom(null, 'C1'), team_id: fc.string() }),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const parts = { user: part, channel: part, item: part, subteam: part, message: part };
  const event = fc.record(
    { ...parts, type: fc.constantFrom('message', 'reaction_added', 'app_mention') },
    { requiredKeys: ['type'] },
  );
  const type = fc.constantFrom('event_callback', 'block_actions', 'view_closed', 'message_action');
  const body = fc.record(
    {
      ...{ ...parts, type, event: fc.oneof(event, part), team: part, authorizations: part },
      ...{ actions: fc.array(fc.record({})), view: part, enterprise: part, response_urls: part },
    },
    { requiredKeys: ['type'] },
  );

  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      const envelope = toEnvelope(given as Fields, new Date(0));
      if (envelope !== null) await work(envelope.body);
    }),
    { numRuns: 400 },
  );
});
