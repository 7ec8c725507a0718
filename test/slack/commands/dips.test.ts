import { describe, expect, test } from 'vitest';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { anAlert } from '../../support/builders/an-alert.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aMessageEvent } from '../../support/slack/a-message-event.ts';
import { aCommand, aPress } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

const AT = new Date('2026-11-20T04:00:00Z');

async function twoTeams() {
  const app = createListeningApp();
  const checkout = await addTeam(app.stores);
  const delivery = await addTeam(app.stores, { name: 'Delivery', hears: 'C0DELIVERY' });
  for (const { id: teamId, name: nodeName } of [checkout, delivery]) {
    const node = { kind: 'team', teamId } as const;
    await app.stores.alerts.open(anAlert({ node, nodeName, toldTeamId: teamId }), AT);
  }
  return app;
}

describe('/cx dips', () => {
  test('lists the open alerts of the channel’s team, of a named one, and elsewhere of all', async () => {
    const { send, calls } = await twoTeams();

    await send(aCommand('dips'));
    await send(aCommand('dips delivery'));
    await send(aCommand('dips', { channel_id: 'C0ELSEWHERE' }));

    const [own, named, all] = calls.map(said);
    expect(own).toContain('Checkout: open alerts\n🔴 CSAT 62 %');
    expect(own).not.toContain('Delivery');
    expect(named).toContain('Delivery: open alerts\n🔴 CSAT 62 %');
    expect(all).toContain('🔴 Checkout CSAT 62 %');
    expect(all).toContain('🔴 Delivery CSAT 62 %');
  });

  test('asks which team is meant by a name that none has', async () => {
    const { send, calls } = await twoTeams();

    await send(aCommand('dips delivry'));

    expect(said(calls[0])).toContain('Did you mean Delivery?');
    expect(JSON.stringify(calls[0]?.body.blocks)).toContain('"value":"dips Delivery"');
  });

  test('tells every alert and what became of it', async () => {
    const { send, calls } = await twoTeams();

    await send(aCommand('dips ledger'));
    await send(aCommand('dips logboek'));

    for (const call of calls) {
      expect(said(call)).toContain('The last 12 months: 2 alerts (0 judged right, 0 judged false');
      expect(said(call)).toContain('[Share in channel]');
    }
  });

  test.each(['eager', 'waakzaam'])('is made more sensitive by %s, and set back', async (level) => {
    const { send, calls, stores } = await twoTeams();

    await send(aCommand(`dips ${level}`));
    const chosen = await stores.sensitivity.current();
    await send(aPress(`${IDS.ask}:0`, 'dips calm'));

    expect(said(calls[0])).toContain('at most 12 false alarms a year in the whole workspace');
    expect(chosen).toMatchObject({ level: 'eager', by: 'U0ASKER' });
    expect((await stores.sensitivity.current()).level).toBe('calm');
  });

  test('shows everybody how sensitive it is, and who made it so', async () => {
    const { send, calls } = await twoTeams();

    await send(aCommand('dips eager'));
    await send(aCommand('dips', { user_id: 'U0SECOND' }));

    expect(said(calls[1])).toContain('I am eager: at most 12 false alarms a year');
    expect(said(calls[1])).toContain('Set by @U0ASKER.');
  });

  test.each(['why', 'waarom'])('in a dip’s thread, %s means that dip', async (word) => {
    const { send, posts, stores } = await twoTeams();
    const alerts = await stores.alerts.current();
    const id = alerts.find(({ nodeName }) => nodeName === 'Delivery')?.id ?? '';
    await stores.alerts.began(id, { channelId: 'C0DELIVERY', ts: '1.1' });
    const mention = { type: 'app_mention', channel: 'C0DELIVERY', thread_ts: '1.1' };

    await send(aMessageEvent({ ...mention, text: `<@UBOT> ${word}` }));
    await send(aMessageEvent({ ...mention, text: '<@UBOT> help' }));

    const [answer, help] = posts.map(({ message }) => readAloud(message.blocks));
    expect(answer).toContain('Why I say that Delivery CSAT');
    expect(help).toContain('What you can ask me');
    expect(posts.map(({ threadTs }) => threadTs)).toEqual(['1.1', '1.1']);
  });

  test('answers for a place without a dip how it stands, and what else was probably meant', async () => {
    const { send, calls, stores } = await twoTeams();
    const { id: _, ...step } = aTouchpoint();
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });

    await send(aCommand('why payment page'));
    await send(aCommand('waarom paymnt page'));

    expect(said(calls[0])).toContain('Payment page has no dip of its own.\nNobody gave it a score');
    expect(said(calls[1])).toContain('Did you mean Payment page?');
    expect(JSON.stringify(calls[1]?.body.blocks)).toContain('"value":"why Payment page"');
  });

  test('answers a mention in a thread, in words alone', async () => {
    const { send, posts } = await twoTeams();
    const mention = { type: 'app_mention', channel: 'C0CHECKOUT', text: '<@UBOT> why checkout' };

    await send(aMessageEvent(mention));

    expect(readAloud(posts[0]?.message.blocks ?? [])).toContain('Why I say that Checkout CSAT');
    expect(JSON.stringify(posts[0])).not.toContain('data_visualization');
  });
});
