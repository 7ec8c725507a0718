import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../scripts/workspace/start-workspace.ts';
import { pause } from '../../src/pause.ts';
import type { QueuedPost } from '../../src/ports/sending.ts';
import type { Wait } from '../../src/ports/world.ts';
import { createSlack, type Slack, type SlackSettings } from '../../src/slack/create-slack.ts';
import { isFields } from '../../src/slack/fields.ts';
import type { Stores } from '../../src/store/store.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { createWrittenLog, type WrittenLog } from '../support/slack/written-log.ts';

type Mode = SlackSettings['mode'];

let workspace: LocalWorkspace;
let stores: Stores;
let log: WrittenLog;
let slack: Slack;
let http: Server | null = null;
/** The texts that the listener for messages was given. */
let heard: string[] = [];
/** What that listener does after it was given one. */
let onHeard: (text: string) => void = () => {};
const toStop: Slack[] = [];

beforeEach(async () => {
  workspace = await startWorkspace({ retryDelaysMs: [100, 300, 600] });
  workspace.control.createMember({ name: 'anna', id: 'UANNA' });
  workspace.control.createChannel({ name: 'feedback', id: 'CFEEDBACK' });
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
  stores = createMemoryStore();
  log = createWrittenLog();
  heard = [];
  onHeard = () => {};
});

afterEach(async () => {
  await Promise.all(toStop.splice(0).map((each) => each.stop()));
  http?.closeAllConnections();
  http?.close();
  http = null;
  await workspace.stop();
});

const TEAM_FORM: ModalView = {
  ...{ type: 'modal', callback_id: 'team', title: { type: 'plain_text', text: 'Team' } },
  submit: { type: 'plain_text', text: 'Add' },
  blocks: [
    {
      ...{ type: 'input', block_id: 'name', label: { type: 'plain_text', text: 'Name' } },
      element: { type: 'plain_text_input', action_id: 'name' },
    },
  ],
};

function listeners(app: App): void {
  app.event('message', async ({ event }) => {
    const changed = event.subtype === 'message_changed' ? event.message : event;
    const text = isFields(changed) ? String(changed.text) : '';
    heard.push(text);
    onHeard(text);
  });
  app.command('/cx', async ({ ack, command, respond, client }) => {
    await ack();
    if (command.text === 'fail') throw new Error('it does not work');
    if (command.text === 'form') {
      await client.views.open({ trigger_id: command.trigger_id, view: TEAM_FORM });
      return;
    }
    await respond({ text: `You asked: ${command.text}`, response_type: 'ephemeral' });
  });
  app.event('app_mention', async () => {
    throw new Error('it does not work');
  });
  app.view('team', async ({ ack, view }) => {
    const name = view.state.values.name?.name?.value;
    if (name === 'Fails') throw new Error('the database blinked');
    await ack({ response_action: 'errors', errors: { name: 'That team is there already' } });
  });
}

async function start(mode: Mode): Promise<Slack> {
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  slack = createSlack({
    config:
      mode === 'socket'
        ? { mode, botToken, appToken, apiUrl }
        : { mode, botToken, signingSecret, apiUrl },
    ...{ stores, log, language: 'en', wait: hurry, random: Math.random },
    reader: { redact: (text) => text.replace(/[\w.]+@[\w.]+\w/g, '[email]') },
    clock: () => new Date(),
  });
  toStop.push(slack);
  listeners(slack.app);
  if (slack.onRequest !== null)
    workspace.control.setEventsUrl({ url: await serve(slack.onRequest) });
  await slack.start();
  await eventually(() => expect(slack.status().isHearing).toBe(true));
  return slack;
}

async function serve(onRequest: NonNullable<Slack['onRequest']>): Promise<string> {
  const server = createServer((request, response) => void onRequest(request, response));
  http = server;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
}

/** Pauses are a fifth of what they are, to have the tests over with. */
const hurry: Wait = (ms, signal) => pause(ms / 5, signal);

const say = (text: string, more = {}) =>
  workspace.control.say({ channel: 'feedback', as: 'anna', text, ...more });
async function submitForm(name: string) {
  await workspace.control.command({ user: 'anna', channel: 'feedback', text: 'form' });
  await eventually(() => expect(workspace.control.views({ user: 'anna' })).toHaveLength(1));
  return workspace.control.submitView({ user: 'anna', values: { name: { value: name } } });
}

const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 4_000, interval: 20 });

describe.each<Mode>(['socket', 'http'])('over %s', (mode) => {
  test('messages are heard once and in order, without personal data', async () => {
    await start(mode);

    for (const text of ['one', 'two', 'mail jan@example.nl']) say(text);
    say('NPS: 9', { as: { bot: 'Survey' } });

    await eventually(() => expect(heard).toEqual(['one', 'two', 'mail [email]', 'NPS: 9']));
    await workspace.control.idle();
    expect(workspace.control.deliveries()).toMatchObject({ pending: 0, failed: 0 });
  });

  test('a command is answered', async () => {
    await start(mode);

    const answer = await workspace.control.command({
      ...{ user: 'anna', channel: 'feedback', text: 'team Checkout' },
    });

    expect(JSON.stringify(answer)).toContain('You asked: team Checkout');
  });

  test('a form is told what is wrong with it', async () => {
    await start(mode);
    const submission = await submitForm('Checkout');

    expect(JSON.stringify(submission)).toContain('That team is there already');
  });

  test('a form that could not be worked is not shown as saved', async () => {
    await start(mode);
    const submission = await submitForm('Fails');

    expect(submission).toMatchObject({ kind: 'updated' });
    expect(JSON.stringify(submission)).toMatch(/ref [0-9A-F]{4}/);
  });

  test('whoever asked by name is told too when it did not work', async () => {
    await start(mode);

    say(`<@${workspace.botUserId}> team`);

    let post: QueuedPost | undefined;
    await eventually(async () => {
      const lease = { now: new Date(), leaseMs: 60_000, limit: 1 };
      [post] = await stores.outbox.claim(lease);
      expect(post).toBeDefined();
    });
    expect(post).toMatchObject({ channelId: 'CFEEDBACK', onlyFor: 'UANNA' });
    expect(post?.message.text).toMatch(/ref [0-9A-F]{4}/);
  });

  test('a listener that fails is given the message again', async () => {
    await start(mode);
    let failures = 1;
    onHeard = () => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database blinked');
    };

    say('one');
    say('two');

    await eventually(() => expect(heard).toEqual(['one', 'one', 'two']));
  });

  test('whoever waits is told when it did not work', async () => {
    await start(mode);

    const answer = await workspace.control.command({
      ...{ user: 'anna', channel: 'feedback', text: 'fail' },
    });

    expect(JSON.stringify(answer)).toMatch(/[0-9A-F]{4}/);
    expect(log.lines.join('\n')).toContain('it did not work for somebody');
    expect(await stores.inbox.backlog()).toMatchObject({ dead: 1 });
  });

  test('what Earshot says and changes itself is not heard', async () => {
    const { app, messenger } = await start(mode);
    const message = { text: 'All steady', blocks: [] };
    const where = { channelId: 'CFEEDBACK', threadTs: null, onlyFor: null };
    const sent = await messenger.post({ key: 'digest:t1:2026-11-20', message, ...where });
    const token = workspace.botToken;
    const ts = sent.kind === 'sent' ? sent.ts : '';
    await app.client.chat.update({ token, channel: 'CFEEDBACK', ts, text: 'Discussed' });
    await app.client.chat.delete({ token, channel: 'CFEEDBACK', ts });

    say('one');

    await eventually(() => expect(heard).toEqual(['one']));
    expect(sent.kind).toBe('sent');
  });

  test('what was said while the process was down is heard after its start, once', async () => {
    const spoken = say('before', { deliver: false });
    await stores.channels.put({
      ...{ id: 'CFEEDBACK', teamId: 't1', language: 'en', invitedBy: null, isWatched: true },
      isPrivate: false,
      heardUpToTs: String(Number(spoken.ts) - 1),
    });

    await start(mode);
    await eventually(() => expect(heard).toEqual(['before']));
    say('after');

    await eventually(() => expect(heard).toEqual(['before', 'after']));
  });

  test('a start while Slack is down works from the identity that was kept', async () => {
    await stores.workspace.put({
      ...{ id: workspace.teamId, name: 'Local', url: workspace.url },
      ...{ botId: 'B0LOCAL0001', botUserId: workspace.botUserId },
    });
    const down = { kind: 'status', status: 500 } as const;
    workspace.control.fault({ method: 'auth.test', times: 999, goesWrong: down });

    await start(mode);
    say('one');

    await eventually(() => expect(heard).toEqual(['one']));
  });

  test('no token and no word of a customer is in the log', async () => {
    await start(mode);
    onHeard = () => {
      throw new Error('no');
    };

    say('I am Jan and I paid twice');
    await eventually(() => expect(heard).toHaveLength(1));
    await slack.stop();

    const written = log.lines.join('\n');
    expect(written).toContain('will work it again');
    expect(written).not.toMatch(/xoxb|xapp|paid twice/);
  });
});

describe('over socket, nothing is lost', () => {
  test('while Slack renews the connections', async () => {
    await start('socket');
    await eventually(() => expect(workspace.control.sockets.count()).toBe(2));
    const texts = Array.from({ length: 60 }, (_, index) => `message ${index}`);

    for (const [index, text] of texts.entries()) {
      say(text);
      if (index === 20) workspace.control.sockets.refresh();
      await pause(10);
    }

    await eventually(() => expect(new Set(heard)).toEqual(new Set(texts)));
    expect(heard).toHaveLength(60);
  });

  test('while the connections break and the token is refused for a time', async () => {
    await stores.channels.put({
      ...{ id: 'CFEEDBACK', teamId: 't1', language: 'en', invitedBy: null, isWatched: true },
      isPrivate: false,
      heardUpToTs: String(Date.now() / 1000),
    });
    await start('socket');
    workspace.control.sockets.invalidAuth({ times: 2 });
    workspace.control.sockets.kill();
    await eventually(() => expect(slack.status().isHearing).toBe(false));

    say('never delivered', { deliver: false });
    say('delivered late');

    await eventually(() =>
      expect(new Set(heard)).toEqual(new Set(['never delivered', 'delivered late'])),
    );
    expect(log.lines.join('\n')).toContain('invalid_auth');
  });
});
