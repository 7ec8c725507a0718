import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aCommand, aPress } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

describe('/cx', () => {
  test('answers its asker alone, with a button to share', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);

    await send(aCommand('team'));

    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ to: 'respond', body: { response_type: 'ephemeral' } });
    expect(said(calls[0])).toContain('Checkout, the last 30 days');
    expect(said(calls[0])).toContain('[Share in channel]');
  });

  test('shares an answer with the channel by asking it again, and says who shared it', async () => {
    const { send, calls, posts, stores } = createListeningApp();
    await addTeam(stores);

    await send(aPress(IDS.share, 'team'));

    const shared = readAloud(posts[0]?.message.blocks ?? []);
    expect(posts).toMatchObject([{ channelId: 'C0CHECKOUT', threadTs: null, onlyFor: null }]);
    expect(shared).toContain('Checkout, the last 30 days');
    expect(shared).toContain('Shared by @U0ASKER · /cx team');
    expect(shared).not.toContain('[Share in channel]');
    expect(calls.map(({ body }) => body)).toEqual([{ delete_original: true }]);
  });

  test('shares once, though its own copy of the answer cannot be taken away', async () => {
    const refuses = ({ delete_original }: Record<string, unknown>) => delete_original === true;
    const { send, posts, stores } = createListeningApp({}, { refuses });
    await addTeam(stores);

    await send(aPress(IDS.share, 'team', { trigger_id: '7.8.press' }));

    expect(posts.map(({ key }) => key)).toEqual(['share:7.8.press']);
  });

  test('shares where it is no member by answering the press', async () => {
    const { send, calls, posts, stores } = createListeningApp();
    await addTeam(stores);

    await send(aPress(IDS.share, 'team', { channel: { id: 'C0ELSEWHERE' } }));

    expect(posts).toEqual([]);
    expect(calls.map(({ body }) => body)).toMatchObject([
      { response_type: 'in_channel' },
      { delete_original: true },
    ]);
  });

  test('leaves the answer with its asker when it could not be shared', async () => {
    const refuses = ({ response_type }: Record<string, unknown>) => response_type === 'in_channel';
    const { send, calls, stores } = createListeningApp({}, { refuses });
    await addTeam(stores);

    await send(aPress(IDS.share, 'team', { channel: { id: 'C0ELSEWHERE' } }));

    expect(calls).toHaveLength(1);
  });

  test('speaks the language of the team whose channel it is', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores, { language: 'nl' });

    await send(aCommand('tema'));

    expect(said(calls[0])).toContain('“tema” ken ik niet. Bedoel je /cx team?');
  });

  test.each([
    ['zoek eenhoorns', 'Niets gevonden voor “eenhoorns”'],
    ['vandaag', 'dus er komt geen nieuwe'],
    ['verhaal', 'Vandaag geen verhaal voor Checkout'],
    ["thema's", 'springt er naast de touchpoints nog niets uit'],
    ['themas', 'springt er naast de touchpoints nog niets uit'],
    ['thema’s', 'springt er naast de touchpoints nog niets uit'],
    ['kanaal', 'Ik luister'],
    ['hulp', 'Wat je mij kunt vragen'],
    ['find unicorns', 'Niets gevonden voor “unicorns”'],
  ])('understands %j of a Dutch team', async (asked, answer) => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores, { language: 'nl' });

    await send(aCommand(asked));

    expect(said(calls[0])).toContain(answer);
  });

  test('is listed and suggested in Dutch for a Dutch team', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores, { language: 'nl' });

    await send(aCommand('hulp'));
    await send(aCommand('zoeke retour'));

    expect(said(calls[0])).toContain('/cx zoek WOORDEN');
    expect(said(calls[1])).toContain('Bedoel je /cx zoek retour?');
  });

  test('keeps what was asked when it suggests another word', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);

    await send(aCommand('tema Checkout'));

    expect(said(calls[0])).toContain('Did you mean /cx team Checkout?');
    expect(JSON.stringify(calls[0]?.body.blocks)).toContain('"value":"team Checkout"');
  });

  test('helps with whatever it does not know', async () => {
    const { send, calls } = createListeningApp();

    await send(aCommand('lunch'));
    await send(aCommand(''));

    expect(said(calls[0])).toContain("I don't know “lunch”.");
    for (const call of calls) expect(said(call)).toContain('/cx find WORDS');
  });

  test('asks which team is meant by an unknown name, and offers the nearest', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);
    await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });

    await send(aCommand('today chekout'));
    await send(aCommand('team', { channel_id: 'C0ELSEWHERE' }));

    expect(said(calls[0])).toContain('Did you mean Checkout?');
    expect(said(calls[0])).toContain('[Checkout]');
    expect(said(calls[1])).toContain('Which team? These are the teams I know:');
  });

  test('shows how things stand on a day without a digest', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);

    await send(aCommand('today'));

    expect(said(calls[0])).toContain('none will be posted');
  });

  test('finds what customers said, with the way to each message', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);
    const { id: _, ...feedback } = aFeedback({ ts: '1795000000.000001' });
    await stores.feedback.keep(feedback);

    await send(aCommand('find payment page'));
    await send(aCommand('find unicorns'));
    await send(aCommand('find'));

    expect(said(calls[0])).toContain('Showing 1 of 1 for “payment page”');
    expect(JSON.stringify(calls[0]?.body.blocks)).toContain(
      '/archives/C0CHECKOUT/p1795000000000001',
    );
    expect(said(calls[1])).toContain('Nothing found for “unicorns”');
    expect(said(calls[2])).toContain('What shall I look for?');
  });

  test('says what a channel is heard for, and lets it be stopped and started again', async () => {
    const { send, calls, stores } = createListeningApp();
    await addTeam(stores);

    await send(aCommand('watch'));
    await send(aPress(IDS.stopWatching, 'x'));
    const stopped = await stores.channels.byId('C0CHECKOUT');
    await send(aCommand('watch'));
    await send(aPress(IDS.startWatching, 'x'));
    const started = await stores.channels.byId('C0CHECKOUT');

    expect(said(calls[0])).toContain('I hear this channel for Checkout.');
    expect(said(calls[0])).toContain('Mon to Fri (Europe/Amsterdam)');
    expect(stopped?.isWatched).toBe(false);
    expect(said(calls[2])).toContain('I do not hear this channel.');
    expect(started?.isWatched).toBe(true);
    expect(calls[3]?.body.replace_original).toBe(true);
  });

  test('asks to be invited where it cannot listen, and writes nothing', async () => {
    const { send, calls, stores } = createListeningApp({}, { isMember: false });

    await send(aPress(IDS.startWatching, 'x', { channel: { id: 'C0ELSEWHERE' } }));

    expect(said(calls[0])).toContain('/invite @Earshot');
    expect(await stores.teams.all()).toEqual([]);
    expect(await stores.channels.byId('C0ELSEWHERE')).toBeNull();
  });
});
