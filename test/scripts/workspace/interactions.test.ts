import {
  type AllMiddlewareArgs,
  App,
  LogLevel,
  type SlackCommandMiddlewareArgs,
} from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

let workspace: LocalWorkspace;
let app: App;
const anna = { user: 'anna', channel: 'feedback' };
/** Bodies of what the app was sent, newest last. */
const bodies: Record<string, unknown>[] = [];

const form: ModalView = {
  type: 'modal',
  callback_id: 'set_up',
  notify_on_close: true,
  title: { type: 'plain_text', text: 'Set up' },
  submit: { type: 'plain_text', text: 'Save' },
  blocks: [
    {
      type: 'input',
      block_id: 'team',
      label: { type: 'plain_text', text: 'Team' },
      element: { type: 'plain_text_input', action_id: 'name' },
    },
    {
      type: 'input',
      block_id: 'language',
      label: { type: 'plain_text', text: 'Language' },
      element: {
        type: 'static_select',
        action_id: 'code',
        options: ['en', 'nl'].map((value) => ({
          value,
          text: { type: 'plain_text', text: value },
        })),
        initial_option: { value: 'nl', text: { type: 'plain_text', text: 'nl' } },
      },
    },
  ],
};

type Answer = (command: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => Promise<unknown>;

/** What the app does with `/cx <word>`; it never acknowledges other words. */
const answers: Readonly<Record<string, Answer>> = {
  'at once': ({ ack }) => ack({ text: 'in the ack' }),
  async public({ ack, respond }) {
    await ack();
    await respond({ text: 'for all', response_type: 'in_channel' });
  },
  async often({ ack, command, respond, client }) {
    await ack();
    for (let use = 1; use <= 5; use += 1) await respond(`use ${use}`);
    const refused = { channel: command.user_id, text: 'refused' };
    await respond('use 6').catch(() => client.chat.postMessage(refused));
  },
  async form({ ack, command, client }) {
    await ack();
    await client.views.open({ trigger_id: command.trigger_id, view: form });
  },
  async 'form twice'({ ack, command, client, respond }) {
    await ack();
    const opening = { trigger_id: command.trigger_id, view: form };
    await client.views.open(opening);
    await client.views.open(opening).catch((error: unknown) => respond(String(error)));
  },
};

beforeAll(async () => {
  workspace = await startWorkspace({
    commands: [{ command: '/cx', hint: '', description: '' }],
    ackTimeoutMs: 700,
  });
  workspace.control.createMember({ name: 'anna' });
  workspace.control.createChannel({ name: 'feedback' });
  app = new App({
    token: workspace.botToken,
    appToken: workspace.appToken,
    socketMode: true,
    clientOptions: { slackApiUrl: workspace.apiUrl },
    logLevel: LogLevel.ERROR,
  });
  app.use(async ({ body, next }) => {
    bodies.push({ ...body });
    await next();
  });
  app.command('/cx', async (command) => void (await answers[command.command.text]?.(command)));
  app.view('set_up', async ({ ack, view }) => {
    const name = view.state.values.team?.name?.value;
    if (name === 'chekout') {
      await ack({ response_action: 'errors', errors: { team: 'Did you mean Checkout?' } });
    } else if (name === 'more') await ack({ response_action: 'push', view: form });
    else await ack();
  });
  app.view({ callback_id: 'set_up', type: 'view_closed' }, async ({ ack }) => await ack());
  app.shortcut('capture', async ({ ack, respond }) => {
    await ack();
    await respond('captured');
  });
  await app.start();
  workspace.control.invite({ channel: 'feedback', by: 'anna' });
});

afterAll(async () => {
  await app.stop();
  await workspace.stop();
});

test('an answer in the acknowledgement is seen by the member alone', async () => {
  const outcome = await workspace.control.command({ ...anna, text: 'at once' });

  const seen = workspace.control.messages(anna).at(-1);
  expect(outcome).toMatchObject({ isAcked: true, replies: [{ text: 'in the ack' }] });
  expect(seen).toMatchObject({ text: 'in the ack', is_ephemeral: true });
});

test('an answer for the channel is a message of the channel', async () => {
  await workspace.control.command({ ...anna, text: 'public' });

  expect(workspace.control.messages({ channel: 'feedback' }).at(-1)?.text).toBe('for all');
});

test('a command the app does not acknowledge fails before the member’s eyes', async () => {
  const outcome = await workspace.control.command({ ...anna, text: 'sleep' });

  const seen = workspace.control.messages(anna).at(-1);
  expect(outcome).toMatchObject({ isAcked: false, error: 'operation_timeout' });
  expect(seen?.text).toContain('operation_timeout');
});

test('a command nobody registered never reaches the app', async () => {
  const before = bodies.length;
  const outcome = await workspace.control.command({ ...anna, command: '/unknown', text: '' });

  expect(outcome.isAcked).toBe(false);
  expect(bodies).toHaveLength(before);
});

test('names typed in a command arrive as mentions with their names', async () => {
  const { id } = workspace.control.createMember({ name: 'bram' });

  await workspace.control.command({ ...anna, text: 'at once' });
  await workspace.control.command({ ...anna, text: 'watch #feedback for @bram & co', waitMs: 50 });

  const channel = workspace.control.overview().channels[0]?.id;
  expect(bodies.at(-1)?.text).toBe(`watch <#${channel}|feedback> for <@${id}|bram> &amp; co`);
});

test('a response URL works five times', async () => {
  await workspace.control.command({ ...anna, text: 'often' });

  const calls = () => workspace.control.calls({ method: 'chat.postMessage' });
  await vi.waitFor(() => expect(calls()).toMatchObject([{ args: { text: 'refused' } }]));
  const texts = workspace.control.messages(anna).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('use'))).toEqual(
    [1, 2, 3, 4, 5].map((n) => `use ${n}`),
  );
});

test('a trigger opens one modal', async () => {
  const { view } = await workspace.control.command({ ...anna, text: 'form twice' });

  const newest = () => workspace.control.messages(anna).at(-1)?.text;
  await vi.waitFor(() => expect(newest()).toContain('exchanged_trigger_id'));
  expect(view).not.toBeNull();
  await workspace.control.closeView({ user: 'anna' });
  expect(bodies.at(-1)).toMatchObject({ type: 'view_closed', view: { callback_id: 'set_up' } });
});

test('a modal is submitted with everything filled in, corrected, and closed', async () => {
  await workspace.control.command({ ...anna, text: 'form' });
  const submit = (value: string) =>
    workspace.control.submitView({ user: 'anna', values: { team: { value } } });

  const empty = await submit('');
  const wrong = await submit('chekout');
  const right = await submit('Checkout');

  expect(empty).toMatchObject({ kind: 'errors', errors: { team: expect.any(String) } });
  expect(wrong).toEqual({ kind: 'errors', errors: { team: 'Did you mean Checkout?' } });
  expect(right).toEqual({ kind: 'closed' });
  expect(bodies.at(-1)).toMatchObject({
    type: 'view_submission',
    view: {
      state: {
        values: {
          team: { name: { type: 'plain_text_input', value: 'Checkout' } },
          language: { code: { type: 'static_select', selected_option: { value: 'nl' } } },
        },
      },
    },
  });
  expect(workspace.control.views({ user: 'anna' })).toEqual([]);
});

test('a pushed modal lies on top, and closing it shows the one below', async () => {
  await workspace.control.command({ ...anna, text: 'form' });
  const pushed = await workspace.control.submitView({
    user: 'anna',
    values: { team: { value: 'more' } },
  });

  const stack = workspace.control.views({ user: 'anna' });
  await workspace.control.closeView({ user: 'anna' });
  const below = workspace.control.views({ user: 'anna' });
  await workspace.control.closeView({ user: 'anna' });

  expect(pushed.kind).toBe('pushed');
  expect(stack).toHaveLength(2);
  expect(stack[1]).toMatchObject({ previous_view_id: stack[0]?.id, root_view_id: stack[0]?.id });
  expect(below.map(({ id }) => id)).toEqual([stack[0]?.id]);
});

test('a message shortcut brings the message along', async () => {
  const said = workspace.control.say({ channel: 'feedback', as: 'anna', text: 'keep this' });

  const shortcut = { ...anna, ts: said.ts, callbackId: 'capture' };
  const outcome = await workspace.control.shortcut(shortcut);

  expect(outcome.replies[0]?.text).toBe('captured');
  expect(bodies.findLast(({ type }) => type === 'message_action')).toMatchObject({
    message: { text: 'keep this', ts: said.ts },
  });
});
