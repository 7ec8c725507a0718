import { beforeEach, describe, expect, test } from 'vitest';
import type { ScoreWatch } from '../../src/core/dips/watch/score-watch.ts';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { aWatchedTeam, morning, type WatchedTeam } from '../support/a-watched-team.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';

const FELL_ON = '2026-11-16';

describe('watching scores', () => {
  let watched: WatchedTeam;

  beforeEach(async () => {
    watched = await aWatchedTeam();
  });

  test('opens one alert for one fall, however often and late it looks', async () => {
    const { stores, team, hear, watchDaily } = watched;
    await hear(fallenAnswers({ to: '2026-11-25' }));

    const news = [
      ...(await watchDaily('2026-11-10', '2026-11-22')),
      ...(await watchDaily('2026-11-22', '2026-11-26')),
    ];

    expect(news).toEqual(['2026-11-17 Checkout csat']);
    expect(await stores.alerts.current()).toMatchObject([
      {
        ...{ node: { kind: 'team', teamId: team.id }, measure: 'csat', scale: { min: 1, max: 5 } },
        ...{ since: FELL_ON, openedOn: FELL_ON, foundOn: '2026-11-17', toldTeamId: team.id },
        ...{ n: 20, of: 5, level: 0.25, streams: 1, budget: 4, state: 'open' },
      },
    ]);
  });

  test('learns what was heard before it first looked, and never alarms for it', async () => {
    const { watchScores, hear, watchOf } = watched;
    await hear(fallenAnswers({ fellOn: '2026-10-20', backOn: '2026-11-01' }));

    const found = await watchScores(morning('2026-11-20'));

    expect(found).toEqual([]);
    const watch = await watchOf();
    expect(watch).toMatchObject({ settledTo: '2026-11-16', state: { learntFrom: '2026-08-01' } });
  });

  test('counts what comes three days late, and keeps the dip it told in any case', async () => {
    const { stores, hear, watchDaily } = watched;
    const days = fallenAnswers({ to: '2026-11-16' });
    const isBad = ({ saidAt }: NewFeedback) => saidAt >= new Date(FELL_ON);
    await hear(days.filter((piece) => !isBad(piece)));
    const before = await watchDaily('2026-11-10', '2026-11-17');
    await hear(days.filter(isBad));

    const late = await watchDaily('2026-11-18', '2026-11-18');
    await hear(
      fallenAnswers({ from: FELL_ON, fellOn: '2027-01-01', to: FELL_ON, piece: {} }).concat(
        fallenAnswers({ from: FELL_ON, fellOn: '2027-01-01', to: FELL_ON }),
      ),
    );
    await watchDaily('2026-11-19', '2026-11-24');

    expect([before, late]).toEqual([[], ['2026-11-18 Checkout csat']]);
    expect((await stores.alerts.current()).map(({ openedOn }) => openedOn)).toHaveLength(1);
  });

  test('learns an import of old answers without an alarm, and watches on with it', async () => {
    const { hear, watchDaily, watchOf } = watched;
    await hear(fallenAnswers({ from: '2026-10-25', fellOn: '2027-01-01', to: '2026-11-10' }));
    const before = await watchDaily('2026-11-05', '2026-11-11');
    await hear(fallenAnswers({ fellOn: '2026-10-01', to: '2026-10-24', from: '2026-06-01' }));

    const imported = await watchDaily('2026-11-12', '2026-11-15');

    const watch = await watchOf();
    expect([before, imported]).toEqual([[], []]);
    expect(watch?.state.learntFrom).toBe('2026-06-01');
  });

  test('keeps an open alert open when old answers are imported', async () => {
    const { stores, hear, watchDaily, watchOf } = watched;
    await hear(fallenAnswers({ to: '2026-11-18' }));
    await watchDaily('2026-11-10', '2026-11-19');
    await hear(fallenAnswers({ from: '2026-06-01', to: '2026-07-31' }));
    await hear(fallenAnswers({ from: '2026-11-19', to: '2026-11-21' }));

    const news = await watchDaily('2026-11-20', '2026-11-22');

    const watch = await watchOf();
    expect(news).toEqual([]);
    expect(await stores.alerts.current()).toHaveLength(1);
    expect(watch?.state.learntFrom).toBe('2026-06-01');
    expect(watch?.state.chart.open?.fall.openedOn).toBe(FELL_ON);
  });

  test('tells that a dip recovered, once, and that it was still down after a week', async () => {
    const { stores, hear, watchDaily } = watched;
    await hear(fallenAnswers({ backOn: '2026-11-27', to: '2026-12-20' }));

    await watchDaily('2026-11-10', '2026-12-21');

    const found = await stores.alerts.found({ from: '2026-11-01', to: '2026-12-31' });
    expect(found).toMatchObject([{ state: 'recovered' }]);
    expect((await stores.alerts.events(found[0]?.id ?? '')).map(({ kind }) => kind)).toEqual([
      'opened',
      'still down',
      'recovered',
    ]);
  });

  test('tells that a dip which stays is the new normal after 28 days, and not again', async () => {
    const { stores, hear, watchDaily } = watched;
    await hear(
      fallenAnswers({ to: '2027-01-20' }).filter(({ saidAt }) => saidAt < new Date('2027-01-01')),
    );

    const news = await watchDaily('2026-11-10', '2026-12-31');

    const found = await stores.alerts.found({ from: '2026-11-01', to: '2027-01-31' });
    expect(news).toHaveLength(1);
    expect(found).toMatchObject([{ state: 'rebased', closedOn: '2026-12-14' }]);
  });

  test('what a member calls false ends, and is not told again from the same answers', async () => {
    const { stores, hear, watchDaily, watchOf } = watched;
    await hear(fallenAnswers({ to: '2026-11-17' }));
    await hear(fallenAnswers({ from: '2026-11-18', fellOn: '2027-01-01', to: '2026-12-05' }));
    const news = await watchDaily('2026-11-10', '2026-11-18');
    const [alert] = await stores.alerts.current();
    const doing = { by: 'U0ANNA', at: morning('2026-11-18'), on: '2026-11-18' };
    await stores.alerts.markFalse(alert?.id ?? '', doing);

    const later = await watchDaily('2026-11-19', '2026-12-05');

    const watch = await watchOf();
    expect([news.length, later]).toEqual([1, []]);
    expect(watch?.state.chart.open).toBeNull();
  });

  test('what a member calls false is not told again while answers stay as low', async () => {
    const { stores, hear, watchDaily } = watched;
    await hear(fallenAnswers({ to: '2026-12-20' }));
    const news = await watchDaily('2026-11-10', '2026-11-18');
    const [alert] = await stores.alerts.current();
    const doing = { by: 'U0ANNA', at: morning('2026-11-18'), on: '2026-11-18' };
    await stores.alerts.markFalse(alert?.id ?? '', doing);

    const later = await watchDaily('2026-11-19', '2026-12-21');

    expect([news.length, later, await stores.alerts.current()]).toEqual([1, [], []]);
  });

  test('what is taken back from being false is watched on until it recovers', async () => {
    const { stores, hear, watchDaily } = watched;
    await hear(fallenAnswers({ backOn: '2026-11-23', to: '2026-12-15' }));
    await watchDaily('2026-11-10', '2026-11-18');
    const [alert] = await stores.alerts.current();
    const doing = { by: 'U0ANNA', at: morning('2026-11-18'), on: '2026-11-18' };
    await stores.alerts.markFalse(alert?.id ?? '', doing);
    await watchDaily('2026-11-19', '2026-11-20');
    await stores.alerts.takeBack(alert?.id ?? '', doing);

    await watchDaily('2026-11-21', '2026-12-15');

    expect(await stores.alerts.byId(alert?.id ?? '')).toMatchObject({ state: 'recovered' });
  });

  test('of a branch that falls the highest is the alert, and the others what it mostly is', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const pay = aTouchpoint({ name: 'Payment page', teamId: team.id, isMomentOfTruth: false });
    const cart = aTouchpoint({ name: 'Basket', teamId: team.id, isMomentOfTruth: false });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [pay, cart] });
    const [journey] = await stores.journeys.all();
    const [payId, cartId] = journey?.touchpoints.map(({ id }) => id) ?? [];
    for (const touchpointId of [payId ?? null, cartId ?? null, null]) {
      await hear(fallenAnswers({ piece: { touchpointId } }));
    }

    const news = await watchDaily('2026-11-10', '2026-11-20');

    const [alert] = await stores.alerts.current();
    expect(news).toEqual(['2026-11-17 Checkout csat']);
    expect(alert?.mostly.map(({ name }) => name).toSorted()).toEqual([
      'Checkout › Basket',
      'Checkout › Ordering',
      'Checkout › Payment page',
    ]);
    expect(alert?.streams).toBe(4);
  });

  test('what is usual of a young touchpoint leans on its team, as that stands on the day', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const step = aTouchpoint({ name: 'Payment page', teamId: team.id, isMomentOfTruth: false });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const [journey] = await stores.journeys.all();
    const touchpointId = journey?.touchpoints[0]?.id ?? null;
    await hear(fallenAnswers({ to: '2026-11-14' }));
    await hear(fallenAnswers({ from: '2026-11-08', to: '2026-11-09', piece: { touchpointId } }));
    const priorsOf = async () => {
      const [whole, young] = await stores.watches.of<ScoreWatch>({ teamId: team.id, kind: 'dip' });
      const { counts, prior } = whole?.state.chart.baseline ?? { counts: [], prior: [] };
      const total = [...counts, ...prior].reduce((sum, count) => sum + count, 0);
      const shares = counts.map((count, k) => (10 * (count + (prior[k] ?? 0))) / total);
      return { leant: young?.state.chart.baseline.prior, above: shares };
    };

    await watchDaily('2026-11-10', '2026-11-13');

    const { leant, above } = await priorsOf();
    expect(leant?.[4]).toBeGreaterThan(3);
    for (const [k, answers] of leant?.entries() ?? [])
      expect(answers).toBeCloseTo(above[k] ?? 0, 1);
  });

  test('a fall next to an open alert of its branch makes that one wider', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const step = aTouchpoint({ name: 'Payment page', teamId: team.id, isMomentOfTruth: false });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const [journey] = await stores.journeys.all();
    const touchpointId = journey?.touchpoints[0]?.id ?? null;
    for (let k = 0; k < 3; k++) await hear(fallenAnswers());
    await hear(fallenAnswers({ fellOn: '2026-11-18', piece: { touchpointId } }));

    const news = await watchDaily('2026-11-10', '2026-11-20');

    const [alert] = await stores.alerts.current();
    const events = await stores.alerts.events(alert?.id ?? '');
    expect(news).toEqual(['2026-11-17 Checkout csat']);
    const wider = events.filter(({ kind }) => kind === 'wider').map(({ note }) => note);
    expect(wider).toEqual(['Checkout › Payment page']);
  });

  test('a dip that came and went while nobody looked is kept as over, and is no news', async () => {
    const { stores, hear, watchDaily, watchScores } = watched;
    await hear(fallenAnswers({ backOn: '2026-11-20', to: '2026-12-08' }));
    await watchDaily('2026-11-10', '2026-11-15');

    const found = await watchScores(morning('2026-12-09'));

    expect([found, await stores.alerts.current()]).toEqual([[], []]);
    expect(await stores.alerts.found({ from: '2026-12-09', to: '2026-12-09' })).toMatchObject([
      { state: 'recovered', since: FELL_ON, openedOn: FELL_ON, usual: expect.closeTo(0.8, 1) },
    ]);
  });

  test('a touchpoint’s dip is told to the team that looks after it, not to who hears it', async () => {
    const { stores, hear, watchDaily } = watched;
    const other = await addTeam(stores, { name: 'Payments', hears: 'C0PAYMENTS' });
    const step = aTouchpoint({ name: 'Payment page', teamId: other.id, isMomentOfTruth: false });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const [journey] = await stores.journeys.all();
    const touchpointId = journey?.touchpoints[0]?.id ?? null;
    const days = { from: '2026-09-25', to: '2026-11-16' };
    await hear(fallenAnswers({ ...days, piece: { touchpointId } }));
    for (let k = 0; k < 4; k++) await hear(fallenAnswers({ ...days, fellOn: '2027-01-01' }));

    await watchDaily('2026-11-16', '2026-11-17');

    expect(await watched.openAlert()).toMatchObject({
      ...{ node: { kind: 'touchpoint', teamId: watched.team.id }, toldTeamId: other.id },
      nodeName: 'Checkout › Payment page',
    });
  });

  test('a fall of two teams is the company’s, told where most of it lies', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await hear(fallenAnswers());
    await hear(fallenAnswers({ piece: { channelId: 'C0DELIVERY' } }));

    const news = await watchDaily('2026-11-10', '2026-11-20');

    const [alert] = await stores.alerts.current();
    expect(news).toEqual(['2026-11-17  csat']);
    expect(alert?.node).toEqual({ kind: 'company' });
    expect(alert?.mostly.map(({ name }) => name).toSorted()).toEqual(['Checkout', 'Delivery']);
    expect([team.id, other.id]).toContain(alert?.toldTeamId);
  });
});
