import { describe, expect, test } from 'vitest';
import type { TeamSettings } from '../../src/core/teams/team-settings.ts';
import { USUAL_MEETING } from '../../src/core/teams/usual-meeting.ts';
import { createAssignChannel } from '../../src/flows/assign-channel.ts';
import { createLeaveChannel } from '../../src/flows/leave-channel.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createSetUpTeam } from '../../src/flows/set-up-team.ts';
import { aChannel, addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const SETTINGS: TeamSettings = {
  name: 'Parcels',
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  digestAt: '09:30',
  meetingAt: '10:15',
  meetingDays: [1, 4],
  ...{ ...USUAL_MEETING, country: 'NL' },
};

function open() {
  const stores = createMemoryStore();
  const listTeams = createListTeams(stores);
  const clock = () => new Date('2026-11-20T08:00:00Z');
  return {
    stores,
    listTeams,
    setUpTeam: createSetUpTeam({ ...stores, clock }),
    assignChannel: createAssignChannel({ ...stores, listTeams }),
    leaveChannel: createLeaveChannel(stores),
  };
}

describe('setting up a team', () => {
  test('changes the team that was made for this channel alone', async () => {
    const { stores, setUpTeam } = open();
    const made = await addTeam(stores, { name: 'Returns', hears: 'C7', channelId: 'C7' });

    const result = await setUpTeam('C7', SETTINGS);

    expect(result).toMatchObject({ kind: 'set up', team: { id: made.id, name: 'Parcels' } });
    expect(await stores.teams.all()).toHaveLength(1);
    expect((await stores.channels.byId('C7'))?.language).toBe('nl');
  });

  test('leaves a team of several channels as it is', async () => {
    const { stores, setUpTeam, listTeams } = open();
    const team = await addTeam(stores, { hears: 'C1' });
    await stores.channels.put(aChannel({ id: 'C7', teamId: team.id }));

    await setUpTeam('C7', SETTINGS);

    expect((await listTeams()).map(({ name }) => name)).toEqual(['Checkout', 'Parcels']);
    expect((await stores.teams.byName('Parcels'))?.channelId).toBe('C7');
  });

  test('never takes the name of a team that is heard elsewhere', async () => {
    const { stores, setUpTeam } = open();
    await addTeam(stores, { name: 'Parcels', hears: 'C1' });
    await addTeam(stores, { name: 'Returns', hears: 'C7' });

    expect(await setUpTeam('C7', SETTINGS)).toMatchObject({ kind: 'name taken' });
    expect((await stores.teams.byName('Returns'))?.meetingAt).toBe('09:45');
  });

  test('revives a team that nobody hears any more, here', async () => {
    const { stores, setUpTeam, assignChannel, listTeams } = open();
    const other = await addTeam(stores, { hears: 'C1' });
    await addTeam(stores, { name: 'Parcels', hears: 'C7', channelId: 'C7' });
    await assignChannel('C7', other.id);
    await stores.channels.put(aChannel({ id: 'C9', teamId: other.id }));

    await setUpTeam('C9', SETTINGS);

    expect(await stores.teams.all()).toHaveLength(2);
    expect(await listTeams()).toMatchObject([{ name: 'Checkout' }, { channelId: 'C9' }]);
  });

  test('of a channel nobody heard of is refused', async () => {
    expect(await open().setUpTeam('C404', SETTINGS)).toEqual({ kind: 'no such channel' });
  });
});

describe('assigning a channel', () => {
  test('says what is not there', async () => {
    const { stores, assignChannel } = open();
    const team = await addTeam(stores, { hears: 'C1' });

    expect(await assignChannel('C404', team.id)).toEqual({ kind: 'no such channel' });
    expect(await assignChannel('C1', 'team-404')).toEqual({ kind: 'no such team' });
  });
});

describe('leaving a channel', () => {
  test('speaks to its team in another channel that is heard', async () => {
    const { stores, leaveChannel } = open();
    const team = await addTeam(stores, { hears: 'C1', channelId: 'C1' });
    await stores.channels.put(aChannel({ id: 'C2', teamId: team.id }));

    await leaveChannel('C1');

    expect((await stores.teams.byId(team.id))?.channelId).toBe('C2');
  });

  test('leaves the only one as the place to come back to', async () => {
    const { stores, leaveChannel, listTeams } = open();
    const team = await addTeam(stores, { hears: 'C1', channelId: 'C1' });

    await leaveChannel('C1');
    await leaveChannel('C404');

    expect((await stores.teams.byId(team.id))?.channelId).toBe('C1');
    expect(await listTeams()).toEqual([]);
  });
});
