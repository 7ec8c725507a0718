import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alert.ts';
import type { Fall } from '../../../src/core/dips/dip-watch.ts';
import { planAlerts, type RunScore } from '../../../src/core/dips/plan-alerts.ts';
import type { WatchedNode } from '../../../src/core/dips/watched-node.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const TEAM: WatchedNode = { kind: 'team', teamId: 'team-1' };
const OTHER: WatchedNode = { kind: 'team', teamId: 'team-2' };
const STEP: WatchedNode = {
  ...{ kind: 'touchpoint', teamId: 'team-1', journeyId: 'j', touchpointId: 'p' },
};
const TODAY = '2026-11-20';

describe('what a run writes down', () => {
  test('is nothing where nothing turned', () => {
    expect(plan([], [anAlert()])).toEqual({ opened: [], turns: [] });
  });

  test('is one alert for each branch that fell, with what lies below as what it mostly is', () => {
    const deep = fallen({ node: STEP, nodeName: 'Payment page' }, { level: 0.3 });

    const { opened } = plan([deep, fallen({ node: TEAM }), fallen({ node: OTHER })]);

    expect(opened.map(({ node, mostly }) => [node, mostly.map(({ name }) => name)])).toEqual([
      [TEAM, ['Payment page']],
      [OTHER, []],
    ]);
    expect(opened[0]).toMatchObject({ foundOn: TODAY, openedOn: '2026-11-19', level: 0.5, n: 40 });
  });

  test('keeps scores apart: a fall of CES beside one of CSAT is another alert', () => {
    const { opened } = plan([fallen({ node: TEAM }), fallen({ node: STEP, measure: 'ces' })]);

    expect(opened.map(({ measure }) => measure)).toEqual(['csat', 'ces']);
  });

  test.each([
    { what: 'below it', node: STEP },
    { what: 'above it', node: { kind: 'company' } },
  ] as const)('makes an open alert wider by what falls $what, on that day alone', ({ node }) => {
    const open = anAlert({ node: TEAM });
    const score = fallen({ node, nodeName: 'Near' });

    const first = plan([score], [open]);
    const later = plan([{ ...score, turns: [] }], [open]);

    const turn = { alertId: open.id, kind: 'wider', on: '2026-11-19', level: 0.5, n: 40 };
    expect(first).toEqual({ opened: [], turns: [{ ...turn, note: 'Near' }] });
    expect(later).toEqual({ opened: [], turns: [] });
  });

  test('says once how much wider a dip became, however much lies below', () => {
    const open = anAlert({ node: STEP });

    const { turns } = plan(
      [
        fallen({ node: TEAM, nodeName: 'Checkout' }),
        fallen({ node: { kind: 'company' }, nodeName: 'All' }),
      ],
      [open],
    );

    expect(turns).toMatchObject([{ kind: 'wider', note: 'All' }]);
  });

  test('gives what is still down an alert of its own once the one that told of it is over', () => {
    const open = anAlert({ node: TEAM });
    const over = { kind: 'recovered', on: '2026-11-19', level: 0.8, n: 50 } as const;
    const below = { ...fallen({ node: STEP }), turns: [] };

    const { opened, turns } = plan(
      [{ ...fallen({ node: TEAM }), fall: null, turns: [over] }, below],
      [open],
    );

    expect(turns).toEqual([{ ...over, alertId: open.id, note: null }]);
    expect(opened.map(({ node }) => node)).toEqual([STEP]);
  });

  test('reminds of what is still open after seven days, always of the same date', () => {
    const found = (foundOn: string) => anAlert({ node: TEAM, foundOn });
    const score = { ...fallen({ node: TEAM }), turns: [] };

    const told = ['2026-11-14', '2026-11-13', '2026-11-12'].map((on) =>
      plan([score], [found(on)]).turns.map(({ kind, on: date }) => `${kind} ${date}`),
    );

    expect(told).toEqual([[], ['still down 2026-11-20'], ['still down 2026-11-19']]);
  });

  test('lets go of a score that is watched no longer after 28 days', () => {
    const open = anAlert({ node: TEAM, openedOn: '2026-10-20', foundOn: '2026-11-19' });

    const { turns } = plan([], [open]);

    expect(turns).toMatchObject([{ kind: 'rebased', on: '2026-11-17' }]);
  });
});

function plan(scores: readonly RunScore[], open: readonly Alert[] = []) {
  return planAlerts(scores, { open, today: TODAY, toldTeamOf: () => 'team-1' });
}

/** A CSAT that fell on the day before, but for what is said otherwise. */
function fallen(but: Partial<RunScore> & Pick<RunScore, 'node'>, of: Partial<Fall> = {}): RunScore {
  const fall: Fall = {
    ...{ openedOn: '2026-11-19', since: '2026-11-17', level: 0.5, usual: 0.8, n: 40, of: 20 },
    ...{ evidence: 500, ...of },
  };
  return {
    ...{ nodeName: 'Checkout', measure: 'csat', scale: { min: 1, max: 5 }, foundOn: TODAY },
    ...{ threshold: 365, streams: 4, budget: 4, fall },
    turns: [{ kind: 'opened', on: '2026-11-19', fall }],
    ...but,
  };
}
