import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import type { WatchedNode } from '../../../src/core/dips/tree/watched-node.ts';
import { planSpikes, type WatchedRise } from '../../../src/core/spikes/plan-spikes.ts';
import type { Risen } from '../../../src/core/spikes/risen.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const TEAM: WatchedNode = { kind: 'team', teamId: 'team-1' };
const PAYMENT: WatchedNode = {
  kind: 'touchpoint',
  teamId: 'team-1',
  journeyId: 'ordering',
  touchpointId: 'payment',
};
const UNTIL = '2026-11-19';
const RISEN: Risen = {
  openedOn: UNTIL,
  since: '2026-11-18',
  level: 40,
  usual: 16,
  n: 80,
  of: null,
  evidence: 900,
};

/** How much is heard of a team, which has risen, but for what is said otherwise. */
function aRise(but: Partial<WatchedRise> = {}): WatchedRise {
  return {
    ...{ node: TEAM, nodeName: 'Checkout', measure: 'volume', measureName: null },
    ...{ threshold: 365, streams: 4, budget: 4, risen: RISEN },
    ...but,
  };
}

/** An open spike of the same, but for what is said otherwise. */
function aSpike(but: Partial<Alert> = {}): Alert {
  return anAlert({ node: TEAM, measure: 'volume', scale: null, openedOn: UNTIL, ...but });
}

function plan(
  rises: readonly WatchedRise[],
  but: { open?: readonly Alert[]; known?: readonly Alert[]; isMissing?: boolean } = {},
) {
  return planSpikes(rises, { until: UNTIL, open: [], known: [], isMissing: false, ...but });
}

const NOTHING = { opened: [], turns: [] };

describe('what rises mean for alerts', () => {
  test('one that is new becomes an alert, told in digests alone', () => {
    const { opened, turns } = plan([aRise()]);

    expect(opened).toMatchObject([
      { ...RISEN, measure: 'volume', foundOn: '2026-11-20', toldTeamId: null, toldWithId: null },
    ]);
    expect(turns).toEqual([]);
  });

  test('one that is open already is none, and nor is one that opened days ago', () => {
    expect(plan([aRise()], { open: [aSpike()] })).toEqual(NOTHING);
    expect(plan([aRise({ risen: { ...RISEN, openedOn: '2026-11-16' } })])).toEqual(NOTHING);
    expect(plan([aRise({ risen: null })])).toEqual(NOTHING);
  });

  test('one that somebody closed is not opened again', () => {
    const closed = aSpike({ state: 'false', judgedBy: 'U1', closedOn: '2026-11-18' });
    const earlier = aSpike({ state: 'recovered', closedOn: '2026-11-10' });

    expect(plan([aRise()], { known: [closed] })).toEqual(NOTHING);
    expect(plan([aRise()], { known: [earlier] }).opened).toHaveLength(1);
  });

  test('of several in a branch the highest is the alert, the others what it mostly is', () => {
    const payment = aRise({ node: PAYMENT, nodeName: 'Checkout › Payment page' });

    const { opened } = plan([aRise(), payment]);

    expect(opened).toMatchObject([
      { node: TEAM, mostly: [{ node: PAYMENT, name: 'Checkout › Payment page', level: 40 }] },
    ]);
  });

  test('of different measures each is an alert, what says most first', () => {
    const theme = aRise({ measure: 'theme:7', measureName: 'iDEAL hangs' });

    const { opened } = plan([aRise(), aRise({ measure: 'negative' }), theme]);

    expect(opened.map(({ measure }) => measure)).toEqual(['theme:7', 'negative', 'volume']);
  });

  test('one is told with another of the same days, and with no older one', () => {
    const unhappy = aRise({ measure: 'negative' });
    const toldWith = (openedOn: string) =>
      plan([unhappy], { open: [aSpike({ id: 'spike', openedOn })] }).opened[0]?.toldWithId;

    expect(toldWith('2026-11-15')).toBe('spike');
    expect(toldWith('2026-11-10')).toBeNull();
  });

  test('one is told with the dip, though there is a spike too', () => {
    const dip = anAlert({ id: 'dip', node: TEAM, measure: 'csat', openedOn: '2026-11-01' });
    const spike = aSpike({ id: 'spike' });

    const { opened } = plan([aRise({ measure: 'negative' })], { open: [spike, dip] });

    expect(opened).toMatchObject([{ toldWithId: 'dip' }]);
  });

  test('one in the branch of an open spike makes that one wider', () => {
    const payment = aRise({ node: PAYMENT, nodeName: 'Checkout › Payment page' });

    const { opened, turns } = plan([aRise(), payment], { open: [aSpike({ id: 'team-spike' })] });

    expect(opened).toEqual([]);
    expect(turns).toEqual([
      {
        ...{ alertId: 'team-spike', kind: 'wider', on: UNTIL },
        ...{ level: 40, n: 80, note: 'Checkout › Payment page' },
      },
    ]);
  });

  test('one that an open spike mostly is makes it no wider', () => {
    const payment = aRise({ node: PAYMENT, nodeName: 'Checkout › Payment page' });
    const child = { node: PAYMENT, name: payment.nodeName, level: 40, usual: 16, n: 80, of: null };

    expect(plan([aRise(), payment], { open: [aSpike({ mostly: [child] })] })).toEqual(NOTHING);
  });

  test('one in the branch of an open dip is told with it', () => {
    const dip = anAlert({ id: 'dip', node: PAYMENT, measure: 'csat', toldTeamId: 'team-1' });
    const elsewhere = anAlert({ id: 'other', node: { kind: 'team', teamId: 'team-2' } });

    const { opened } = plan([aRise()], { open: [elsewhere, dip] });

    expect(opened).toMatchObject([{ toldWithId: 'dip', toldTeamId: 'team-1' }]);
  });

  test('one that is as usual again has recovered', () => {
    const { turns } = plan([aRise({ risen: null })], { open: [aSpike({ id: 'spike' })] });

    expect(turns).toMatchObject([{ alertId: 'spike', kind: 'recovered', on: UNTIL }]);
  });

  test('less than before is no recovery while something is missing', () => {
    const open = [aSpike()];

    expect(plan([aRise({ risen: null })], { open, isMissing: true })).toEqual(NOTHING);
  });

  test('one that lasts four weeks is the new normal', () => {
    const open = [aSpike({ openedOn: '2026-10-22' })];

    expect(plan([aRise()], { open }).turns).toMatchObject([{ kind: 'rebased' }]);
  });

  test('what was found later is left alone by who looks on an earlier date', () => {
    const open = [aSpike({ openedOn: '2026-11-25' })];

    expect(plan([aRise({ risen: null })], { open })).toEqual(NOTHING);
  });
});
