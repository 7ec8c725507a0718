import { expect, test } from 'vitest';
import { createLookAtTeam } from '../../src/flows/look-at-team.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

test('a look at a team sets thirty days, today included, beside the thirty before', async () => {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const answer = { metric: 'csat', scale: { min: 1, max: 5 } } as const;
  const said = [
    ...Array(6).fill({ on: '2026-11-20', answer: 5 }),
    { on: '2026-10-22', answer: 1 },
    ...Array(5).fill({ on: '2026-10-21', answer: 2 }),
    { on: '2026-09-21', answer: 5 },
  ];
  for (const [index, { on, answer: given }] of said.entries()) {
    const ts = `${Date.parse(`${on}T12:00:00Z`) / 1000}.${String(index).padStart(6, '0')}`;
    const scores = [{ ...answer, answer: given }];
    await stores.feedback.keep(newFeedback({ ts, scores, saidAt: new Date(`${on}T12:00:00Z`) }));
  }
  await stores.alerts.open(aNewAlert({ toldTeamId: team.id }), new Date());

  const look = await createLookAtTeam(stores)(team, '2026-11-20', team.channelId);

  expect(look.now).toEqual({ from: '2026-10-22', to: '2026-11-20' });
  expect(look.before).toEqual({ from: '2026-09-22', to: '2026-10-21' });
  expect(look.heard).toEqual({ now: 7, before: 5 });
  expect(look.scores[0]?.now).toMatchObject({ metric: 'csat', n: 7, value: 6 / 7 });
  expect(look.scores[0]?.before).toMatchObject({ n: 5, value: 0 });
  expect(look.dips).toHaveLength(1);
});

test('a look at an earlier date does not know the dips that opened on it or later', async () => {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  await stores.alerts.open(aNewAlert({ toldTeamId: team.id }), new Date());

  const openOn = async (on: string) =>
    (await createLookAtTeam(stores)(team, on, team.channelId)).dips.length;

  expect([await openOn('2026-11-19'), await openOn('2026-11-20')]).toEqual([0, 1]);
});

test('a look has the worst dip first, and then what only rose', async () => {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  const found = [{ measure: 'nps', level: 20, usual: 28 }, { measure: 'csat' }] as const;
  for (const but of [
    ...found,
    { measure: 'negative', scale: null, level: 0.4, usual: 0.2 },
  ] as const) {
    await stores.alerts.open(aNewAlert({ toldTeamId: team.id, ...but }), new Date());
  }

  const { dips } = await createLookAtTeam(stores)(team, '2026-11-20', team.channelId);

  expect(dips.map(({ measure }) => measure)).toEqual(['csat', 'nps', 'negative']);
});

test('a look says nothing of a month in which Earshot did not listen', async () => {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  await stores.feedback.keep(newFeedback({ saidAt: new Date('2026-11-19T12:00:00Z') }));

  const look = await createLookAtTeam(stores)(team, '2026-11-20', team.channelId);

  expect(look.heard).toEqual({ now: 1, before: null });
});
