import { beforeEach, describe, expect, test } from 'vitest';
import { thresholdFor } from '../../src/core/dips/chart/threshold-for.ts';
import type { Stores } from '../../src/store/store.ts';
import { aWatchedTeam, morning, type WatchedTeam, watching } from '../support/a-watched-team.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';

const FELL_ON = '2026-11-16';

describe('watching scores that change', () => {
  let watched: WatchedTeam;

  beforeEach(async () => {
    watched = await aWatchedTeam();
  });

  test('a day on another scale is not mixed in; two weeks of it are a new beginning, said once', async () => {
    const { stores, hear, watchDaily, watchOf } = watched;
    const thumbs = (from: string, to: string) =>
      fallenAnswers({ from, to, fellOn: '2027-01-01' }).map((piece) => ({
        ...piece,
        scores: [{ metric: 'csat' as const, answer: 0, scale: { min: 0, max: 1 } }],
      }));
    await hear(fallenAnswers({ fellOn: '2027-01-01', to: '2026-10-31' }));
    await hear(thumbs('2026-10-20', '2026-10-20'));
    const mistaken = await watchDaily('2026-10-01', '2026-10-31');
    await hear(thumbs('2026-11-01', '2026-11-30'));

    const changed = await watchDaily('2026-11-01', '2026-11-30');

    const watch = await watchOf();
    const rebaselines = await stores.rebaselines.since('2026-10-01');
    expect([mistaken, changed]).toEqual([[], []]);
    expect(watch?.state.chart.scale).toEqual({ min: 0, max: 1 });
    expect(rebaselines).toMatchObject([{ nodeName: 'Checkout', by: null, why: '0–1' }]);
  });

  test('what a member says is another score is learnt from that date', async () => {
    const { stores, team, hear, watchDaily, watchOf } = watched;
    await hear(fallenAnswers({ to: '2026-11-25' }));
    await watchDaily('2026-11-10', '2026-11-20');
    const node = { kind: 'team', teamId: team.id } as const;
    await stores.rebaselines.add({
      ...{ node, nodeName: 'Checkout', measure: 'csat', from: '2026-11-16', by: 'U0ANNA' },
      ...{ why: 'another survey', at: morning('2026-11-20') },
    });

    const news = await watchDaily('2026-11-21', '2026-11-24');

    const watch = await watchOf();
    expect(news).toEqual([]);
    expect(watch?.state).toMatchObject({ learntFrom: '2026-11-16', chart: { open: null } });
    expect(await stores.alerts.current()).toEqual([]);
  });

  test('a clock that ran ahead and was set right stops no watch: what it learnt is forgotten', async () => {
    const { stores, hear, watchDaily, watchScores, watchOf } = watched;
    await hear(fallenAnswers({ to: '2026-11-20' }));
    await watchDaily('2026-11-08', '2026-11-10');
    await watchScores(morning('2031-01-01'));
    const ahead = await watchOf();

    const news = await watchDaily('2026-11-11', '2026-11-21');

    expect(ahead?.settledTo).toBe('2030-12-28');
    expect(news).toHaveLength(1);
    expect((await watchOf())?.settledTo).toBe('2026-11-17');
    expect(await stores.alerts.current()).toHaveLength(1);
  });

  test('a touchpoint that moves to another journey takes its dip along, to its end', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const steps = ['Payment page', 'Basket'].map((name) =>
      aTouchpoint({ name, teamId: team.id, isMomentOfTruth: false }),
    );
    await stores.journeys.add({ name: 'Ordering', touchpoints: steps });
    const [moving, staying] = (await stores.journeys.all()).flatMap((it) => it.touchpoints);
    if (moving === undefined || staying === undefined) throw new Error('two steps were added');
    const heard = (touchpointId: string, fellOn: string) =>
      fallenAnswers({
        ...{ from: '2026-10-01', to: '2026-12-05', fellOn, backOn: '2026-11-26' },
        piece: { touchpointId },
      });
    await hear(heard(moving.id, FELL_ON));
    for (let k = 0; k < 4; k++) await hear(heard(staying.id, '2027-01-01'));
    const before = await watchDaily('2026-11-16', '2026-11-18');

    await stores.journeys.put([
      { name: 'Ordering', touchpoints: [staying] },
      { name: 'Paying', touchpoints: [moving] },
    ]);
    const after = await watchDaily('2026-11-19', '2026-12-06');

    expect([before, after]).toEqual([['2026-11-17 Checkout › Payment page csat'], []]);
    expect(await stores.alerts.found({ from: FELL_ON, to: '2026-12-06' })).toMatchObject([
      { state: 'recovered' },
    ]);
  });

  test('each team is watched up to its own last date, and the company up to the earliest', async () => {
    const { stores, team, hear, watchScores } = watched;
    const abroad = { name: 'Abroad', timeZone: 'America/New_York', hears: 'C0ABROAD' };
    const { id: abroadId } = await addTeam(stores, abroad);
    await hear(fallenAnswers({ to: '2026-11-18' }));
    await hear(fallenAnswers({ to: '2026-11-18', piece: { channelId: 'C0ABROAD' } }));

    // 04:00 on the 17th in Amsterdam is 22:00 on the 16th in New York.
    for (const on of ['2026-11-15', '2026-11-16', '2026-11-17']) await watchScores(morning(on));

    expect(await stores.watches.watchedTo()).toEqual(
      expect.arrayContaining([
        { teamId: team.id, to: '2026-11-16' },
        { teamId: abroadId, to: '2026-11-15' },
        { teamId: null, to: '2026-11-15' },
      ]),
    );
    expect((await stores.alerts.current()).map(({ nodeName }) => nodeName)).toEqual(['Checkout']);
  });

  test('a place whose answers are all forgotten is watched no longer', async () => {
    const { stores, team, hear, watchDaily } = watched;
    const pieces = fallenAnswers({ from: '2026-11-01', to: '2026-11-10' });
    await hear(pieces);
    await watchDaily('2026-11-10', '2026-11-11');
    const before = await stores.watches.of({ teamId: team.id, kind: 'dip' });
    for (const piece of pieces) await stores.feedback.forget(piece, null);

    await watchDaily('2026-11-12', '2026-11-12');

    expect(before).toHaveLength(1);
    expect(await stores.watches.of({ teamId: team.id, kind: 'dip' })).toEqual([]);
  });

  test('two that watch at the same moment open one alert', async () => {
    const { stores, hear, watchDaily, watchScores } = watched;
    await hear(fallenAnswers({ to: '2026-11-18' }));
    await watchDaily('2026-11-10', '2026-11-16');

    const found = await Promise.all([1, 2, 3].map(() => watchScores(morning('2026-11-17'))));

    expect(found.flat()).toHaveLength(1);
    expect(await stores.alerts.current()).toHaveLength(1);
  });

  test('the sensitivity that somebody chooses holds from the next morning', async () => {
    const { stores, hear, watchDaily, openAlert } = watched;
    await stores.sensitivity.choose('eager', { by: 'U0ANNA', at: morning('2026-11-01') });
    await hear(fallenAnswers({ to: '2026-11-18' }));

    await watchDaily('2026-11-10', '2026-11-17');

    expect(await openAlert()).toMatchObject({ budget: 12, threshold: thresholdFor(1, 12) });
  });

  test('a run that is killed anywhere is made up for by the next, with no alert lost or doubled', async () => {
    const { stores, hear, watchDaily, watchOf } = watched;
    await hear(fallenAnswers({ to: '2026-11-18' }));
    await watchDaily('2026-11-10', '2026-11-16');

    for (let writes = 0; writes < 5; writes++) {
      const killed = watching(dyingAfter(stores, writes));
      await killed(morning('2026-11-17')).catch(() => undefined);
    }
    await watchDaily('2026-11-17', '2026-11-19');

    expect(await stores.alerts.current()).toHaveLength(1);
    const watch = await watchOf();
    expect(watch?.state.chart.open?.fall.openedOn).toBe(FELL_ON);
  });
});

/** Stores whose process dies once it has written so often to what charts remember. */
function dyingAfter(stores: Stores, writes: number): Stores {
  let left = writes;
  function write() {
    if (left === 0) throw new Error('killed');
    left -= 1;
  }
  return {
    ...stores,
    watches: {
      ...stores.watches,
      async settle(outcome) {
        write();
        return stores.watches.settle(outcome);
      },
      async watched(done) {
        write();
        return stores.watches.watched(done);
      },
    },
  };
}
