import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../scripts/demo/text-of.ts';
import { waitUntil } from '../../scripts/demo/wait-until.ts';
import { createJobs } from '../../scripts/job/create-jobs.ts';
import type { Message } from '../../scripts/workspace/state/message.ts';
import { createReader } from '../../src/reading/create-reader.ts';
import { silentLog } from '../support/silent-log.ts';
import { type Stage, setStage } from './stage.ts';

/** Two days of what customers said, one of them fit to be told: others say much the same. */
const SAID = [
  'I waited in all day for the parcel and nobody came. The tracking page said delivered, the neighbours knew of nothing, and the help desk hung up on me twice. Terrible.',
  'De nieuwe betaalpagina is echt fijn, binnen een minuut klaar.',
  'CSAT 2/5 the voucher field is hidden',
  'I waited all day for my parcel and nobody came, terrible.',
  'My parcel never came, I waited in all day for nothing. Terrible.',
  'The parcel did not come and nobody called, I waited the whole day. Bad.',
  'Waited in all day, nobody came with the parcel. Very bad.',
];

const CHANNEL = 'checkout-feedback';

describe('a person who invites Earshot', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage('socket');
    const { control } = stage;
    control.createMember({ name: 'bram', id: 'UBRAM' });
    control.createChannel({ name: CHANNEL, id: 'CCHECKOUT' });
    control.createChannel({ name: 'delivery', id: 'CDELIVERY' });
    await stage.startApp();
    for (const channel of [CHANNEL, 'delivery']) control.invite({ channel, by: 'anna' });
    await stage.settled();
    const yesterday = new Date(stage.now().getTime() - 86_400_000);
    for (const text of SAID) control.say({ channel: CHANNEL, as: 'anna', text, at: yesterday });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  const ask = (text: string, user = 'anna') =>
    stage.control.command({ user, channel: CHANNEL, text });

  const answerTo = async (text: string) => {
    const { isAcked, replies } = await ask(text);
    expect(isAcked).toBe(true);
    return replies.map(textOf).join('\n');
  };

  const inChannel = () => stage.control.messages({ channel: CHANNEL });

  test('is asked alone which team it is for, and has a team already', async () => {
    const [question] = stage.control
      .messages({ channel: CHANNEL, user: 'anna' })
      .filter(({ is_ephemeral }) => is_ephemeral === true);
    const others = stage.control.messages({ channel: CHANNEL, user: 'bram' });

    expect(question && textOf(question)).toContain('I hear this channel for Checkout');
    expect(others.filter(({ is_ephemeral }) => is_ephemeral === true)).toEqual([]);
    expect((await stage.store.teams.all()).map(({ name }) => name).toSorted()).toEqual([
      'Checkout',
      'Delivery',
    ]);
  });

  test('gives the channel to another team with one choice', async () => {
    const [question] = stage.control
      .messages({ channel: 'delivery', user: 'anna' })
      .filter(({ is_ephemeral }) => is_ephemeral === true);
    const checkout = await stage.store.teams.byName('Checkout');
    const { isAcked, replies } = await stage.control.click({
      user: 'anna',
      channel: 'delivery',
      ts: question?.ts ?? '',
      actionId: 'choose_team',
      value: checkout?.id ?? '',
    });

    expect(isAcked).toBe(true);
    expect(replies.map(textOf).join()).toContain('I hear this channel for Checkout');
    expect((await stage.store.channels.byId('CDELIVERY'))?.teamId).toBe(checkout?.id);
  });

  test('describes a new team in a form, and is told what is wrong with it', async () => {
    const { replies } = await stage.control.command({
      user: 'anna',
      channel: 'delivery',
      text: 'watch',
    });
    const { view } = await stage.control.click({
      user: 'anna',
      channel: 'delivery',
      ts: replies[0]?.ts ?? '',
      actionId: 'choose_team',
      value: 'new',
    });
    const submit = (name: string, zone: string) =>
      stage.control.submitView({
        user: 'anna',
        viewId: view?.id ?? '',
        values: { name: { value: name }, time_zone: { value: zone } },
      });
    const wrong = await submit('Delivery squad', 'Europe/Nowhere');
    const right = await submit('Delivery squad', 'Europe/Brussels');
    await stage.settled();

    expect(wrong).toMatchObject({ kind: 'errors', errors: { time_zone: expect.any(String) } });
    expect(right).toMatchObject({ kind: 'closed' });
    const team = await stage.store.teams.byName('Delivery squad');
    expect(team).toMatchObject({ timeZone: 'Europe/Brussels', channelId: 'CDELIVERY' });
    expect((await stage.store.channels.byId('CDELIVERY'))?.teamId).toBe(team?.id);
  });

  test.each([
    ['help', /\/cx team/],
    ['', /\/cx find/],
    ['today', /Checkout/],
    ['team Checkout', /Checkout/],
    ['team chekout', /Did you mean Checkout\?/],
    ['story', /waited in all day/],
    ['find parcel', /waited in all day/],
    ['find nothing-like-it', /Nothing found/],
    ['watch', /I hear this channel for Checkout/],
    ['dijgest', /I don't know “dijgest”/],
  ])('asks /cx %s and is answered alone', async (text, expected) => {
    const before = inChannel().length;

    expect(await answerTo(text)).toMatch(expected);
    expect(inChannel()).toHaveLength(before);
  });

  test('shares an answer with the channel', async () => {
    const { replies } = await ask('team Checkout', 'bram');
    await stage.control.click({
      user: 'bram',
      channel: CHANNEL,
      ts: replies[0]?.ts ?? '',
      actionId: 'share_answer',
    });
    await stage.settled();
    const shared = inChannel().at(-1);

    expect(shared && textOf(shared)).toMatch(/Shared by @UBRAM/);
  });

  test('asks in a thread, where commands do not work, by a mention', async () => {
    const { ts } = stage.control.say({ channel: CHANNEL, as: 'anna', text: 'The page hangs.' });
    stage.control.say({
      channel: CHANNEL,
      as: 'bram',
      text: `<@${stage.workspace.botUserId}> team Checkout`,
      threadTs: ts,
    });
    await stage.settled();
    const answers = stage.control
      .messages({ channel: CHANNEL, threadTs: ts })
      .filter(({ user }) => user === stage.workspace.botUserId);

    expect(answers).toHaveLength(1);
    expect(textOf(answers[0] ?? {})).toContain('Checkout, the last 30 days');
    expect(await keptLike('%team Checkout%')).toEqual([]);
  });

  test('notes that the story was discussed, and who presses second hears who was first', async () => {
    const told = await tellStory();
    await Promise.all(
      ['anna', 'bram'].map((user) =>
        stage.control.click({ user, channel: CHANNEL, ts: told.ts, actionId: 'discuss_story' }),
      ),
    );
    await stage.settled();
    const shown = inChannel().find(({ ts }) => ts === told.ts);
    const heard = ['anna', 'bram'].flatMap((user) =>
      stage.control
        .messages({ channel: CHANNEL, user })
        .filter((message) => message.is_ephemeral)
        .map(textOf),
    );

    expect(shown && textOf(shown)).toMatch(/Discussed\. Noted by @U(ANNA|BRAM)/);
    expect(heard.filter((text) => text.includes('had already noted'))).toHaveLength(1);
  });

  test('sees all teams in App Home', async () => {
    stage.control.openHome({ user: 'bram' });
    await waitUntil('App Home', 10_000, async () => stage.control.home({ user: 'bram' }));

    expect(JSON.stringify(stage.control.home({ user: 'bram' }))).toContain('Checkout');
  });

  function keptLike(pattern: string) {
    return stage.rows('SELECT ts FROM feedback WHERE verbatim LIKE $1', [pattern]);
  }

  async function tellStory(): Promise<Message> {
    const team = await stage.store.teams.byName('Checkout');
    const jobs = createJobs({
      reader: createReader(),
      stores: stage.store,
      workspaceUrl: stage.workspace.url,
      clock: stage.now,
      log: silentLog,
    });
    const on = stage.now().toISOString().slice(0, 10);
    await jobs.run({ job: 'story', teamId: team?.id ?? '', on }, { isLate: false });
    await stage.settled();
    const told = inChannel().find((message) => textOf(message).includes('To talk about'));
    if (told === undefined) throw new Error('No story was told');
    return told;
  }
});
