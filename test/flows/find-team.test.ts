import { describe, expect, test } from 'vitest';
import { createFindTeam } from '../../src/flows/find-team.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

function open() {
  const stores = createMemoryStore();
  const listTeams = createListTeams(stores);
  return { stores, findTeam: createFindTeam({ ...stores, listTeams }) };
}

describe('finding a team', () => {
  test('takes the one that is named, whatever the case', async () => {
    const { stores, findTeam } = open();
    const team = await addTeam(stores);

    expect(await findTeam({ name: ' CHECKOUT ', channelId: 'C9' })).toEqual({
      kind: 'found',
      team,
    });
  });

  test('without a name takes the team of the channel', async () => {
    const { stores, findTeam } = open();
    await addTeam(stores);
    const team = await addTeam(stores, { name: 'Delivery', hears: 'C2' });

    expect(await findTeam({ name: null, channelId: 'C2' })).toEqual({ kind: 'found', team });
  });

  test('elsewhere takes the only team there is, and asks when there are more', async () => {
    const { stores, findTeam } = open();
    const only = await addTeam(stores);
    const alone = await findTeam({ name: null, channelId: 'C9' });
    await addTeam(stores, { name: 'Delivery', hears: 'C2' });

    expect(alone).toEqual({ kind: 'found', team: only });
    expect(await findTeam({ name: null, channelId: 'C9' })).toMatchObject({
      kind: 'unclear',
      asked: null,
      nearest: null,
      teams: [{ name: 'Checkout' }, { name: 'Delivery' }],
    });
  });

  test('offers the nearest name to a slip of the keyboard', async () => {
    const { stores, findTeam } = open();
    await addTeam(stores);

    expect(await findTeam({ name: 'chekcout', channelId: 'C9' })).toMatchObject({
      kind: 'unclear',
      asked: 'chekcout',
      nearest: { name: 'Checkout' },
    });
  });
});
