import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../../src/core/dips/alerts/alert.ts';
import { planAlerts, type RunScore } from '../../../../src/core/dips/alerts/plan-alerts.ts';
import type { Fall } from '../../../../src/core/dips/chart/dip-watch.ts';
import type { WatchedNode } from '../../../../src/core/dips/tree/watched-node.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

const TEAM: WatchedNode = { kind: 'team', teamId: 'team-1' };
const OTHER: WatchedNode = { kind: 'team', teamId: 'team-2' };
const STEP: WatchedNode = {
  ...{ kind: 'touchpoint', teamId: 'team-1', journeyId: 'j', touchpointId: 'p' },
};
const TODAY = '2026-11-20';

describe('what a run writes down', () => {
  test('is nothing where nothing turned', () => {
    expect(plan([], [anAlert()])).toEqual({ opened: [], passed: [], turns: [] });
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
    expect(first).toEqual({ opened: [], passed: [], turns: [{ ...turn, note: 'Near' }] });
    expect(later).toEqual({ opened: [], passed: [], turns: [] });
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

  test('tells no more of what was a part of a dip that is usual now, but of what fell after it', () => {
    const usual = { kind: 'rebased', on: '2026-11-19', level: 0.5, n: 50 } as const;
    const now = { ...fallen({ node: TEAM }), fall: null, turns: [usual] };
    const below = { ...fallen({ node: STEP }), turns: [] };
    const after = anAlert({ node: TEAM, state: 'rebased', closedOn: '2026-11-18' });

    const sameDay = plan([now, below], [anAlert({ node: TEAM })]);
    const later = plan([below], [], { rebased: [{ ...after, closedOn: '2026-11-19' }] });
    const news = plan([below], [], { rebased: [after] });

    expect([sameDay.opened, later.opened]).toEqual([[], []]);
    expect(news.opened.map(({ node }) => node)).toEqual([STEP]);
  });

  test('of dips that opened and ended since the last run the highest is over as it is kept', () => {
    const deep = over(fallen({ node: STEP, nodeName: 'Payment page' }));

    const { opened, passed, turns } = plan([deep, over(fallen({ node: TEAM }))]);

    expect([opened, turns]).toEqual([[], []]);
    expect(passed).toMatchObject([
      {
        alert: { node: TEAM, level: 0.5, n: 40, mostly: [{ name: 'Payment page' }] },
        end: { kind: 'recovered', on: '2026-11-22', level: 0.8, n: 50 },
      },
    ]);
  });

  test('of such a dip nothing more is said where an alert of its branch speaks of it', () => {
    const deep = over(fallen({ node: STEP }));

    expect(plan([deep], [anAlert({ node: TEAM })]).passed).toEqual([]);
    expect(plan([deep, fallen({ node: TEAM })]).passed).toEqual([]);
    expect(plan([{ ...deep, measure: 'ces' }, fallen({ node: TEAM })]).passed).toHaveLength(1);
  });

  test.each([
    { what: 'lies above it', at: STEP, score: TEAM, kind: 'recovered' },
    { what: 'lies above it, where it is the new normal', at: STEP, score: TEAM, kind: 'rebased' },
  ] as const)('gives none to what $what and fell with it', ({ at, score, kind }) => {
    const end = { kind, on: '2026-11-19', level: 0.8, n: 50 } as const;
    const still = { ...fallen({ node: score }), turns: [] };
    const ended = { ...fallen({ node: at }), fall: null, turns: [end] };

    expect(plan([ended, still], [anAlert({ node: at })]).opened).toEqual([]);
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

  test('says nothing of a score that is watched no longer, nor of one whose turn it is not', () => {
    const old = anAlert({ node: TEAM, openedOn: '2026-10-20', foundOn: '2026-10-21' });

    const gone = plan([], [anAlert({ node: TEAM, foundOn: '2026-11-10' })]);
    const waiting = plan([], [old], { isDue: () => false });

    expect(gone.turns).toEqual([]);
    expect(waiting.turns.map(({ kind }) => kind)).not.toContain('rebased');
  });
});

describe('what somebody called false', () => {
  const judged = anAlert({
    ...{ node: TEAM, state: 'false', closedOn: '2026-11-12', judgedBy: 'U0ANNA' },
    ...{ usual: 0.8, level: 0.6, worst: 0.6 },
  });
  const again = fallen({ node: TEAM }, { usual: 0.8, level: 0.55, openedOn: '2026-11-19' });

  test('is not told again for four weeks, as long as it is not half as deep again', () => {
    const early = plan([again], [], { judged: [judged] });
    const deeper = plan([fallen({ node: TEAM }, { usual: 0.8, level: 0.49 })], [], {
      judged: [judged],
    });
    const late = plan([again], [], { judged: [{ ...judged, closedOn: '2026-10-20' }] });

    expect([early, deeper, late].map(({ opened }) => opened.length)).toEqual([0, 1, 1]);
  });

  test('is told again once it has become that much worse', () => {
    const worse = { kind: 'worse', on: '2026-11-19', level: 0.4, n: 30 } as const;

    const { opened } = plan([{ ...again, turns: [worse] }], [], { judged: [judged] });

    expect(opened).toHaveLength(1);
  });

  test('says nothing of other places, but for those that it mostly was', () => {
    const step = fallen({ node: STEP }, { usual: 0.8, level: 0.5 });
    const child = { node: STEP, name: 'Payment page', usual: 0.8, level: 0.5, n: 20, of: 10 };

    const other = plan([step], [], { judged: [judged] });
    const part = plan([step], [], { judged: [{ ...judged, mostly: [child] }] });

    expect([other, part].map(({ opened }) => opened.length)).toEqual([1, 0]);
  });
});

function plan(
  scores: readonly RunScore[],
  open: readonly Alert[] = [],
  but: { isDue?: () => boolean; rebased?: readonly Alert[]; judged?: readonly Alert[] } = {},
) {
  const { isDue = () => true, rebased = [], judged = [] } = but;
  const facts = { open, rebased, judged, today: TODAY, isDue, toldTeamOf: () => 'team-1' };
  return planAlerts(scores, facts);
}

/** The same, and as usual again by the end of the run. */
function over(score: RunScore): RunScore {
  const end = { kind: 'recovered', on: '2026-11-22', level: 0.8, n: 50 } as const;
  return { ...score, fall: null, turns: [...score.turns, end] };
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
