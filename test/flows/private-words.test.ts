import { expect, test } from 'vitest';
import { createAssembleCompany } from '../../src/flows/assemble-company.ts';
import { createFindLastTold } from '../../src/flows/find-last-told.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookAtTeam } from '../../src/flows/look-at-team.ts';
import { assembling } from '../support/assembling.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const ON = '2026-11-20';

/** A team that has known parcels for weeks, and heard a name six times in a private channel. */
async function open() {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  await stores.channels.put(aChannel({ id: 'C0BOARD', teamId: team.id, isPrivate: true }));
  const said = [
    ...Array(6).fill({ on: '2026-10-20', channelId: team.channelId, terms: ['parcel'] }),
    ...Array(6).fill({ on: '2026-11-18', channelId: 'C0BOARD', terms: ['projectx'] }),
  ];
  for (const [k, { on, channelId, terms }] of said.entries()) {
    const saidAt = new Date(`${on}T10:00:00Z`);
    const ts = `${saidAt.getTime() / 1000}.00000${k % 6}`;
    await stores.feedback.keep(
      newFeedback({ ts, conversationTs: ts, saidAt, channelId, terms, verbatim: terms[0] }),
    );
  }
  return { stores, team };
}

test('a digest and a look name what private channels talk about only there', async () => {
  const { stores, team } = await open();
  const [assembleDigest, lookAtTeam] = [assembling(stores), createLookAtTeam(stores)];

  const inTheOpen = [
    await assembleDigest(team, ON, team.channelId),
    await lookAtTeam(team, ON, team.channelId),
  ];
  const { digest } = await assembleDigest(team, ON, 'C0BOARD');
  const { topics } = await lookAtTeam(team, ON, 'C0BOARD');

  expect(JSON.stringify(inTheOpen)).not.toContain('projectx');
  expect(digest.rising).toMatchObject([{ term: 'projectx', count: 6 }]);
  expect(JSON.stringify(topics)).toContain('projectx');
});

test('the company’s digest does not name them at all', async () => {
  const { stores } = await open();
  const assembleCompany = createAssembleCompany({
    ...{ ...stores, listTeams: createListTeams(stores) },
    findLastTold: createFindLastTold(stores),
  });

  const decision = await assembleCompany(ON, null);

  expect(decision.kind).toBe('publish');
  expect(JSON.stringify(decision)).not.toContain('projectx');
});
