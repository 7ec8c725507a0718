import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mode, type Stage, setStage } from './stage.ts';

describe.each<Mode>(['socket', 'http'])('what is said, by %s', (mode) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(mode);
    stage.control.createChannel({ name: 'checkout-feedback', id: 'CCHECKOUT' });
    await stage.startApp();
    stage.control.invite({ channel: 'checkout-feedback', by: 'anna' });
    await stage.settled();
  }, 60_000);

  afterAll(() => stage?.end());

  const say = (text: string, threadTs?: string) =>
    stage.control.say({
      channel: 'checkout-feedback',
      as: 'anna',
      text,
      ...(threadTs !== undefined && { threadTs }),
    }).ts;

  const kept = async (ts: string) => {
    const [row] = await stage.rows<{
      verbatim: string;
      segment: string | null;
      forgotten: boolean;
      thread: string;
    }>(
      `SELECT verbatim, segment, forgotten_at IS NOT NULL AS forgotten, conversation_ts AS thread
       FROM feedback WHERE channel_id = 'CCHECKOUT' AND ts = $1`,
      [ts],
    );
    return row ?? null;
  };

  test('is kept as it was last edited', async () => {
    const ts = say('The payment page is slow.');
    stage.control.edit({ channel: 'checkout-feedback', ts, text: 'The payment page hangs.' });
    stage.control.edit({ channel: 'checkout-feedback', ts, text: 'The payment page never opens.' });
    await stage.settled();

    expect(await kept(ts)).toMatchObject({ verbatim: 'The payment page never opens.' });
  });

  test('is forgotten when it is deleted', async () => {
    const ts = say('My voucher was refused twice.');
    await stage.settled();
    stage.control.delete({ channel: 'checkout-feedback', ts });
    await stage.settled();

    expect(await kept(ts)).toMatchObject({ verbatim: '', forgotten: true });
  });

  test('is known by the segment that its survey names, as last edited, until it is deleted', async () => {
    const channel = 'checkout-feedback';
    const from = (segment: string) => `The page hung again.\nCSAT 2/5\n*Klantgroep*\n${segment}`;
    const said = { channel, as: { bot: 'Survey' }, text: from('Zakelijk') };
    const { ts } = stage.control.say(said);
    await stage.settled();
    expect(await kept(ts)).toMatchObject({ segment: 'Zakelijk' });

    stage.control.edit({ channel, ts, text: from('Particulier') });
    await stage.settled();
    expect(await kept(ts)).toMatchObject({ segment: 'Particulier' });

    stage.control.delete({ channel, ts });
    await stage.settled();
    expect(await kept(ts)).toMatchObject({ segment: null, forgotten: true });
  });

  test('stays forgotten when its deletion comes before it', async () => {
    const { channel, ts } = stage.control.say({
      channel: 'checkout-feedback',
      as: 'anna',
      text: 'Nobody should read this later on.',
      deliver: false,
    });
    stage.control.delete({ channel, ts });
    await stage.settled();
    stage.control.say({ channel, as: 'anna', text: 'Nobody should read this later on.', ts });
    await stage.settled();

    expect(await kept(ts)).toMatchObject({ verbatim: '', forgotten: true });
  });

  test('is one conversation with the replies in its thread', async () => {
    const ts = say('How do I pay with two vouchers?');
    const reply = say('We told her that only one voucher works.', ts);
    await stage.settled();

    expect(await kept(ts)).toMatchObject({ thread: ts });
    expect(await kept(reply)).toMatchObject({ thread: ts });
  });

  test('is let go when it is chatter, and kept when a bot says it in blocks alone', async () => {
    const thanks = say('thanks!');
    const { ts: survey } = stage.control.say({
      channel: 'checkout-feedback',
      as: { bot: 'Checkout survey' },
      text: '',
      blocks: [
        { type: 'section', text: { type: 'plain_text', text: 'Paying took for ever.' } },
        { type: 'context', elements: [{ type: 'plain_text', text: 'CSAT 2/5' }] },
      ],
    });
    await stage.settled();

    const scores = await stage.rows(
      `SELECT metric, answer, scale_min, scale_max FROM scores
       JOIN feedback ON feedback.id = feedback_id WHERE ts = $1`,
      [survey],
    );
    expect(await kept(thanks)).toBeNull();
    expect(scores).toEqual([{ metric: 'csat', answer: 2, scale_min: 1, scale_max: 5 }]);
  });

  test('is kept once when Earshot starts again and looks into the history', async () => {
    const ts = say('The discount code field is hidden on my phone.');
    await stage.settled();
    await stage.stopApp();
    await stage.startApp();
    await stage.settled();

    expect(await stage.rows('SELECT 1 FROM feedback WHERE ts = $1', [ts])).toHaveLength(1);
  });

  test('while Earshot was down is fetched when it starts again, threads included', async () => {
    const opening = say('My order was cancelled without a word.');
    await stage.settled();
    await stage.stopApp();
    const quietly = { channel: 'checkout-feedback', as: 'anna', deliver: false };
    const missed = stage.control.say({ ...quietly, text: 'The basket empties itself.' }).ts;
    const reply = stage.control.say({
      ...quietly,
      text: 'It happened to my neighbour too.',
      threadTs: opening,
    }).ts;
    await stage.startApp();
    await stage.settled();

    expect(await kept(missed)).toMatchObject({ verbatim: 'The basket empties itself.' });
    expect(await kept(reply)).toMatchObject({ thread: opening });
  });
});
