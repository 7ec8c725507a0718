import { describe, expect, test } from 'vitest';
import { USUAL_MEETING } from '../../src/core/teams/usual-meeting.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createWatchChannel } from '../../src/flows/watch-channel.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const NOW = new Date('2026-11-20T08:00:00Z');

function open(nameOf: (id: string) => string | null = () => null) {
  const stores = createMemoryStore();
  const watchChannel = createWatchChannel({
    ...stores,
    listTeams: createListTeams(stores),
    names: { nameOf: async (id) => nameOf(id) },
    compose: { whichTeam: ({ team }) => ({ text: `for ${team.name}?`, blocks: [] }) },
    defaults: {
      language: 'nl',
      timeZone: 'Europe/Amsterdam',
      digestAt: '09:00',
      meetingAt: '09:45',
      meetingDays: [1, 2, 3, 4, 5],
      ...{ ...USUAL_MEETING, country: 'NL' },
    },
    clock: () => NOW,
  });
  const claim = () => stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  return { stores, watchChannel, claim };
}

describe('watching a channel', () => {
  test('begins with the invitation, in the language of the workspace', async () => {
    const { stores, watchChannel } = open(() => 'checkout-feedback');

    const team = await watchChannel({ channelId: 'C1', invitedBy: 'U1', ts: '1795000000.000000' });

    expect(team).toMatchObject({ name: 'Checkout', language: 'nl', createdAt: NOW });
    expect(await stores.channels.byId('C1')).toMatchObject({ heardUpToTs: '1795000000.000000' });
  });

  test('takes a channel for private until Slack has told what it is, and remembers that', async () => {
    const { stores, watchChannel } = open(() => 'checkout');
    const invitation = { channelId: 'C1', invitedBy: null, ts: '1795000000.000000' };

    await watchChannel(invitation);
    expect((await stores.channels.byId('C1'))?.isPrivate).toBe(true);

    await stores.channels.turned('C1', 'public');
    await watchChannel(invitation);
    expect((await stores.channels.byId('C1'))?.isPrivate).toBe(false);
  });

  test('asks once however often Slack tells of the invitation', async () => {
    const { watchChannel, claim } = open(() => 'checkout');
    const invitation = { channelId: 'C1', invitedBy: 'U1', ts: '1795000000.000000' };

    await watchChannel(invitation);
    await watchChannel(invitation);

    expect(await claim()).toMatchObject([{ onlyFor: 'U1', message: { text: 'for Checkout?' } }]);
  });

  test('asks nobody where nobody invited', async () => {
    const { watchChannel, claim } = open(() => 'checkout');

    await watchChannel({ channelId: 'C1', invitedBy: null, ts: '1795000000.000000' });

    expect(await claim()).toEqual([]);
  });

  test('joins a team of the same name, which keeps its own channel', async () => {
    const { stores, watchChannel } = open(() => 'checkout-reviews');
    const checkout = await addTeam(stores, { hears: 'C1', channelId: 'C1' });

    const team = await watchChannel({ channelId: 'C2', invitedBy: null, ts: '1795000000.000000' });

    expect(team.id).toBe(checkout.id);
    expect(team.channelId).toBe('C1');
  });

  test('speaks in this channel to a team of the same name that is heard nowhere', async () => {
    const { stores, watchChannel } = open(() => 'checkout');
    const former = await addTeam(stores, { hears: 'C1', channelId: 'C1' });
    await stores.channels.leave('C1');

    await watchChannel({ channelId: 'C2', invitedBy: null, ts: '1795000000.000000' });

    expect((await stores.teams.byId(former.id))?.channelId).toBe('C2');
  });

  test('again takes up the team it had, switches posting on and hears nothing said meanwhile', async () => {
    const { stores, watchChannel } = open(() => 'renamed-since');
    const team = await addTeam(stores, { hears: 'C1' });
    await stores.outbox.switchOff('C1', 'not_in_channel');

    const again = await watchChannel({ channelId: 'C1', invitedBy: null, ts: '1796000000.000000' });

    expect(again.id).toBe(team.id);
    expect(await stores.outbox.isOff('C1')).toBe(false);
    expect((await stores.channels.byId('C1'))?.heardUpToTs).toBe('1796000000.000000');
  });

  test('gives a team of its own to a channel whose name Slack does not tell', async () => {
    const { stores, watchChannel } = open();

    await watchChannel({ channelId: 'C1', invitedBy: null, ts: '1795000000.000000' });
    await watchChannel({ channelId: 'C2', invitedBy: null, ts: '1795000000.000000' });

    expect(await stores.teams.all()).toHaveLength(2);
  });
});
