import { expect, test } from 'vitest';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createWhyAlert } from '../../src/flows/why-alert.ts';
import { aWatchedTeam, morning } from '../support/a-watched-team.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';

test('why shows the usual band, forty-five days, the odds, events and low voices that may be shown', async () => {
  const { stores, team, hear, watchDaily, openAlert } = await aWatchedTeam();
  await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
  await hear(fallenAnswers({ to: '2026-11-18', piece: { verbatim: '1/5' } }));
  const saidAt = new Date('2026-11-17T12:00:00Z');
  const score = { metric: 'csat', scale: { min: 1, max: 5 } } as const;
  const low = { saidAt, scores: [{ ...score, answer: 1 }] };
  await hear([
    newFeedback({ ...low, verbatim: 'The page hung and took my money twice.' }),
    newFeedback({
      ...low,
      verbatim: 'Nobody must see these words of mine.',
      channelId: 'C0CLOSED',
    }),
    newFeedback({
      ...{ ...low, scores: [{ ...score, answer: 5 }] },
      verbatim: 'It went quickly and it was a pleasure.',
    }),
  ]);
  await watchDaily('2026-11-10', '2026-11-19');
  const { id } = await openAlert();
  const clock = () => morning('2026-11-19');
  const whyAlert = createWhyAlert({ ...stores, listTeams: createListTeams(stores), clock });

  const why = await whyAlert(id, 'C0CHECKOUT');

  expect(why?.team.id).toBe(team.id);
  expect(why?.days).toHaveLength(45);
  expect(why?.days.at(-1)).toMatchObject({ on: '2026-11-18', scale: score.scale });
  // 20 answers a day around .8: 1.96 x sqrt(.8 x .2 / 20) to either side.
  expect(why?.band?.low).toBeCloseTo(0.8 - 0.1753, 2);
  expect(why?.band?.high).toBeCloseTo(0.8 + 0.1753, 2);
  expect(why?.luck.days).toBeGreaterThan(0);
  expect(why?.events.map(({ kind }) => kind)).toEqual(['opened']);
  expect(why?.quotes.map(({ verbatim }) => verbatim)).toEqual([
    'The page hung and took my money twice.',
  ]);
  expect(await whyAlert('alert-0', 'C0CHECKOUT')).toBeNull();
});

test('why of a touchpoint counts its own answers alone', async () => {
  const { stores, team, hear } = await aWatchedTeam();
  const step = aTouchpoint({ teamId: team.id, isMomentOfTruth: false });
  await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
  const [journey] = await stores.journeys.all();
  const touchpointId = journey?.touchpoints[0]?.id ?? '';
  await hear(fallenAnswers({ to: '2026-11-18', piece: { touchpointId } }));
  for (let k = 0; k < 3; k++) await hear(fallenAnswers({ fellOn: '2027-01-01', to: '2026-11-18' }));
  const { id: teamId } = team;
  const node = { kind: 'touchpoint', teamId, journeyId: journey?.id ?? '', touchpointId } as const;
  const { id } = await stores.alerts.open(aNewAlert({ node, toldTeamId: teamId }), new Date());
  const clock = () => morning('2026-11-19');
  const whyAlert = createWhyAlert({ ...stores, listTeams: createListTeams(stores), clock });

  const why = await whyAlert(id, 'C0CHECKOUT');

  expect(why?.days.at(-1)?.counts).toEqual([7, 8, 0, 2, 3]);
});

test('why quotes what was said of its place, however much was said since of others', async () => {
  const { stores, team, hear } = await aWatchedTeam();
  const scores = [{ metric: 'csat', answer: 1, scale: { min: 1, max: 5 } }] as const;
  const saidAt = new Date('2026-11-17T12:00:00Z');
  const verbatim = 'The page hung and took my money twice.';
  await hear([newFeedback({ saidAt, touchpointId: 'payment', scores, verbatim })]);
  const since = new Date('2026-11-17T13:00:00Z');
  await hear(Array.from({ length: 300 }, () => newFeedback({ saidAt: since, touchpointId: null })));
  const place = { journeyId: 'ordering', touchpointId: 'payment' };
  const node = { kind: 'touchpoint', teamId: team.id, ...place } as const;
  const alert = aNewAlert({ node, toldTeamId: team.id, since: '2026-11-16' });
  const { id } = await stores.alerts.open(alert, new Date());
  const clock = () => morning('2026-11-19');
  const whyAlert = createWhyAlert({ ...stores, listTeams: createListTeams(stores), clock });

  const why = await whyAlert(id, 'C0CHECKOUT');

  expect(why?.quotes).toMatchObject([{ verbatim }]);
});

test('why quotes who said it where it was heard, though another team looks after it', async () => {
  const { stores, team, hear } = await aWatchedTeam();
  const owner = await addTeam(stores, { name: 'Payments', hears: 'C0PAYMENTS' });
  const step = aTouchpoint({ teamId: owner.id });
  await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
  const [journey] = await stores.journeys.all();
  const touchpointId = journey?.touchpoints[0]?.id ?? '';
  const scores = [{ metric: 'csat', answer: 1, scale: { min: 1, max: 5 } }] as const;
  const verbatim = 'The page hung and took my money twice.';
  const saidAt = new Date('2026-11-17T12:00:00Z');
  await hear([newFeedback({ saidAt, touchpointId, scores, verbatim })]);
  const place = { journeyId: journey?.id ?? '', touchpointId };
  const node = { kind: 'touchpoint', teamId: team.id, ...place } as const;
  const alert = aNewAlert({ node, toldTeamId: owner.id, since: '2026-11-16' });
  const { id } = await stores.alerts.open(alert, new Date());
  const clock = () => morning('2026-11-19');
  const whyAlert = createWhyAlert({ ...stores, listTeams: createListTeams(stores), clock });

  const why = await whyAlert(id, 'C0PAYMENTS');

  expect(why?.team.id).toBe(owner.id);
  expect(why?.quotes).toMatchObject([{ verbatim }]);
});
