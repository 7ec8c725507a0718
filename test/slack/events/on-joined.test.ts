import { describe, expect, test } from 'vitest';
import { asFields } from '../../../src/slack/fields.ts';
import { IDS } from '../../../src/slack/kit/ids.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { readAloud } from '../../support/read-aloud.ts';
import { aMessageEvent } from '../../support/slack/a-message-event.ts';
import { aChoice, aSubmission } from '../../support/slack/interactions.ts';
import { createListeningApp, said } from '../../support/slack/listening-app.ts';

describe('an invitation', () => {
  const invitation = (channel: string, user = 'UBOT') =>
    aMessageEvent({ type: 'member_joined_channel', channel, user, inviter: 'U0INVITER' });

  test('is heard at once, for a team named after the channel, and asks its inviter', async () => {
    const { send, stores, outbox } = createListeningApp({ C7: 'returns-feedback' });

    await send(invitation('C7'));

    const channel = await stores.channels.byId('C7');
    const team = await stores.teams.byName('Returns');
    expect(channel).toMatchObject({ teamId: team?.id, isWatched: true, invitedBy: 'U0INVITER' });
    expect(team).toMatchObject({ channelId: 'C7', digestAt: '09:00', language: 'en' });
    const [question] = await outbox.claim({
      now: new Date('2026-11-20T09:00:00Z'),
      leaseMs: 1000,
      limit: 9,
    });
    expect(question).toMatchObject({ channelId: 'C7', onlyFor: 'U0INVITER' });
    expect(readAloud(question?.message.blocks ?? [])).toContain('I hear this channel for Returns');
  });

  test('of somebody else is none of our business', async () => {
    const { send, stores } = createListeningApp({ C7: 'returns' });

    await send(invitation('C7', 'U0SOMEBODY'));

    expect(await stores.teams.all()).toEqual([]);
  });

  test('of no time that Slack could have said is let go', async () => {
    const { send, stores } = createListeningApp({ C7: 'returns' });
    const { event, ...outer } = invitation('C7');

    await send({ ...outer, event: { ...asFields(event), event_ts: 'Infinity' } });

    expect(await stores.channels.byId('C7')).toBeNull();
  });

  test('that is taken back leaves what was heard, and can be repeated', async () => {
    const { send, stores } = createListeningApp({ C7: 'returns' });
    await send(invitation('C7'));

    await send(aMessageEvent({ type: 'channel_left', channel: 'C7', user: undefined }));
    const left = await stores.channels.byId('C7');
    await send(invitation('C7'));

    expect(left?.isWatched).toBe(false);
    expect((await stores.channels.byId('C7'))?.isWatched).toBe(true);
    expect(await stores.teams.all()).toHaveLength(1);
  });

  test('is answered by choosing another team', async () => {
    const { send, calls, stores } = createListeningApp({ C7: 'returns' });
    const checkout = await addTeam(stores);
    await send(invitation('C7'));

    await send(aChoice(IDS.chooseTeam, checkout.id, { channel: { id: 'C7' } }));

    expect((await stores.channels.byId('C7'))?.teamId).toBe(checkout.id);
    expect(said(calls[0])).toContain('I hear this channel for Checkout.');
  });

  test('is answered by describing a new team', async () => {
    const { send, calls, stores, posts } = createListeningApp({ C7: 'returns' });
    await send(invitation('C7'));

    await send(aChoice(IDS.chooseTeam, 'new', { channel: { id: 'C7' } }));
    const acked = await send(aSubmission(ANSWERS, 'C7'));

    expect(calls[0]?.to).toBe('views.open');
    expect(acked).toBeUndefined();
    expect(await stores.teams.all()).toMatchObject([
      {
        name: 'Parcels',
        meetingAt: '10:15',
        digestAt: '09:30',
        meetingDays: [1, 4],
        language: 'nl',
      },
    ]);
    expect(posts).toMatchObject([{ channelId: 'C7', onlyFor: 'U0ASKER' }]);
  });

  const ANSWERS = {
    name: { type: 'plain_text_input', value: 'Parcels' },
    meeting_at: { type: 'timepicker', selected_time: '10:15' },
    meeting_days: { type: 'checkboxes', selected_options: [{ value: '1' }, { value: '4' }] },
    time_zone: { type: 'plain_text_input', value: 'Europe/Amsterdam' },
    language: { type: 'static_select', selected_option: { value: 'nl' } },
  };

  test('described wrongly is told what is wrong beside each question', async () => {
    const { send } = createListeningApp({ C7: 'returns' });
    await send(invitation('C7'));

    const acked = await send(
      aSubmission({ ...ANSWERS, time_zone: { value: 'Atlantis' }, meeting_days: {} }, 'C7'),
    );

    expect(acked).toEqual({
      response_action: 'errors',
      errors: {
        meeting_days: 'At least one day.',
        time_zone: 'I do not know this time zone. Europe/Amsterdam is one I know.',
      },
    });
  });

  test('described with the name of another team is pointed to it', async () => {
    const { send, stores } = createListeningApp({ C7: 'returns' });
    await addTeam(stores, { name: 'Parcels' });
    await send(invitation('C7'));

    expect(await send(aSubmission(ANSWERS, 'C7'))).toMatchObject({
      errors: { name: 'There is a team of this name already. Choose it from the list instead.' },
    });
  });
});
