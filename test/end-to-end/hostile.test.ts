import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sayQuietly } from '../../scripts/bench/load/say-quietly.ts';
import { createSignedLine } from '../../scripts/bench/load/signed-line.ts';
import { sign } from '../support/slack/sign.ts';
import { type Stage, setStage } from './stage.ts';

const SENTENCE = 'The parcel locker refused my code and nobody answered the phone';

/** Texts that nobody sane types, each beside words that can be searched for. */
const HOSTILE: readonly (readonly [name: string, word: string, text: string])[] = [
  ['forty thousand characters', 'aardvark', `${SENTENCE} aardvark. ${'waiting '.repeat(5_000)}`],
  ['NUL and control characters', 'badger', `${SENTENCE} badger\u0000\u0007\u001B[31m!`],
  ['lone surrogates', 'capybara', `${SENTENCE} capybara \uD83D and \uDE00.`],
  ['an emoji bomb', 'dormouse', `${SENTENCE} dormouse ${'👩‍👩‍👧‍👦'.repeat(500)}`],
  ['turned-round text', 'echidna', `${SENTENCE} echidna \u202Egnihsihp\u202C \u2066here`],
  ['a broadcast', 'ferret', `${SENTENCE} ferret <!channel> <!here> <!everyone|everyone>`],
  ['a broadcast in disguise', 'gibbon', `${SENTENCE} gibbon &lt;!channel&gt; @channel @here`],
  ['mentions and links', 'hedgehog', `${SENTENCE} hedgehog <@UANNA> <https://evil.example|in>`],
];

describe('hostile words', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('http');
    stage.control.createChannel({ name: 'delivery', id: 'CDELIVERY' });
    await stage.startApp();
    stage.control.invite({ channel: 'delivery', by: 'anna' });
    await stage.settled();
    for (const [, , text] of HOSTILE) {
      // A bot's text is taken as it stands: nothing between it and Earshot makes it safe.
      stage.control.say({ channel: 'delivery', as: { bot: 'Survey' }, text });
    }
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  test.each(HOSTILE)('with %s are kept and quoted without power', async (_name, word) => {
    const rows = await stage.rows<{ verbatim: string }>(
      'SELECT verbatim FROM feedback WHERE verbatim LIKE $1',
      [`%${word}%`],
    );
    const { error, replies } = await stage.control.command({
      user: 'anna',
      channel: 'delivery',
      text: `find ${word}`,
    });

    expect(rows).toHaveLength(1);
    expect(rows[0]?.verbatim).not.toMatch(/\p{Surrogate}/u);
    expect(error).toBeNull();
    expect(replies).toHaveLength(1);
    expect(JSON.stringify(replies)).toContain(SENTENCE.slice(0, 20));
    expect(powersIn(replies, stage.workspace.url)).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
    ['an unknown type', '{"type":"nonsense"}'],
    ['an event that is none', '{"type":"event_callback","event":null}'],
    ['an event of a strange shape', '{"type":"event_callback","event":{"type":["message"]}}'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
  ])('a signed payload that is %s is answered and dropped', async (_name, body) => {
    const headers = {
      'content-type': 'application/json',
      ...sign(body, stage.workspace.signingSecret, stage.now()),
    };
    const response = await fetch(`${stage.appUrl}/slack/events`, {
      ...{ method: 'POST', body, headers },
      signal: AbortSignal.timeout(3_000),
    });

    expect([200, 400]).toContain(response.status);
  });

  test('events of odd shapes are dropped without harm to what comes after', async () => {
    const line = lineTo(stage);
    const { body, ts } = sayQuietly(stage.workspace, {
      ...{ channel: 'delivery', as: 'anna', text: 'The courier was really kind.' },
    });
    const odd = [{ text: 7 }, { ts: {} }, { blocks: 'x' }, { subtype: 9 }, { user: [] }];
    for (const [index, change] of odd.entries()) {
      const { event, ...outer } = JSON.parse(body);
      const changed = { ...outer, event_id: `EvODD${index}`, event: { ...event, ...change } };
      expect(await line.deliver(JSON.stringify(changed))).toMatchObject({ isAcked: true });
    }
    await line.deliver(body);
    await stage.settled();

    expect(await stage.rows('SELECT 1 FROM feedback WHERE ts = $1', [ts])).toHaveLength(1);
    expect((await stage.store.inbox.backlog()).dead).toBe(0);
  });

  test('an event of another workspace is acknowledged and dropped', async () => {
    const said = sayQuietly(stage.workspace, {
      ...{ channel: 'delivery', as: 'anna', text: 'This was said elsewhere.' },
    });
    const body = said.body.replaceAll(stage.workspace.teamId, 'T0STRANGER1');
    const receipt = await lineTo(stage).deliver(body);
    await stage.settled();

    expect(receipt.isAcked).toBe(true);
    expect(await stage.rows('SELECT 1 FROM inbox WHERE id = $1', [said.eventId])).toEqual([]);
  });

  test('an event that comes five times is kept once', async () => {
    const said = sayQuietly(stage.workspace, {
      ...{ channel: 'delivery', as: 'anna', text: 'The courier rang twice and left.' },
    });
    const line = lineTo(stage);
    const receipts = await Promise.all([1, 2, 3, 4, 5].map((n) => line.deliver(said.body, n)));
    await stage.settled();

    expect(receipts.every(({ isAcked }) => isAcked)).toBe(true);
    expect(await stage.rows('SELECT 1 FROM feedback WHERE ts = $1', [said.ts])).toHaveLength(1);
  });

  test('a forged request, an endless one and another path are refused', async () => {
    const url = `${stage.appUrl}/slack/events`;
    const forged = await fetch(url, {
      ...{ method: 'POST', body: '{}' },
      headers: { 'content-type': 'application/json', ...sign('{}', 'not the secret', stage.now()) },
    });
    const old = new Date(stage.now().getTime() - 301_000);
    const replayed = await fetch(url, {
      ...{ method: 'POST', body: '{}' },
      headers: {
        'content-type': 'application/json',
        ...sign('{}', stage.workspace.signingSecret, old),
      },
    });

    expect(forged.status).toBe(401);
    expect(replayed.status).toBe(401);
    expect(await statusOfEndless(stage)).toBe(413);
    expect((await fetch(`${stage.appUrl}/slack/elsewhere`, { method: 'POST' })).status).toBe(404);
  });
});

function lineTo({ appUrl, workspace }: Stage) {
  return createSignedLine({
    url: `${appUrl}/slack/events`,
    signingSecret: workspace.signingSecret,
  });
}

/** Two megabytes are more than Slack ever sends. */
function statusOfEndless({ appUrl }: Stage): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(`${appUrl}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sending.once('response', (response) => resolve(response.statusCode ?? 0));
    sending.once('error', reject);
    sending.end(Buffer.alloc(2_000_000, 'x'));
  });
}

/** Whatever in a message would ping, mention or lead away, other than links to the workspace. */
function powersIn(value: unknown, workspaceUrl: string): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => powersIn(each, workspaceUrl));
  if (typeof value !== 'object' || value === null) return [];
  const { type, url, text, ...rest } = value as Readonly<Record<string, unknown>>;
  const isPing = ['broadcast', 'user', 'usergroup'].includes(String(type));
  const leadsAway = type === 'link' && !String(url).startsWith(workspaceUrl);
  const isMarkup = type === 'mrkdwn' || type === 'message';
  const hasMarkup = isMarkup && /<[!@#]|<https?:|<mailto:/.test(String(text));
  const found = isPing || leadsAway || hasMarkup ? [value] : [];
  const inner = typeof text === 'object' ? [text] : [];
  return [...found, ...powersIn([...inner, ...Object.values(rest)], workspaceUrl)];
}
