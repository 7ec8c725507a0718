import { describe, expect, test } from 'vitest';
import type { Alert } from '../../../src/core/dips/alerts/alert.ts';
import { planSilences, type WatchedSource } from '../../../src/core/spikes/plan-silences.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const TEAM = { kind: 'team', teamId: 'team-1' } as const;
const UNTIL = '2026-11-19';
const SILENCE = { since: '2026-11-17', foundOn: UNTIL, missed: 36, chance: 2 ** -17 };

/** A survey bot that fell silent, but for what is said otherwise. */
function aSource(but: Partial<WatchedSource> = {}): WatchedSource {
  const days = [
    { on: '2026-11-16', n: 12 },
    { on: '2026-11-17', n: 0 },
    { on: '2026-11-18', n: 0 },
    { on: UNTIL, n: 0 },
  ];
  return { source: 'Survey', days, silence: SILENCE, ...but };
}

function anOpenSilence(but: Partial<Alert> = {}): Alert {
  return anAlert({
    ...{ id: 'silence', node: TEAM, measure: 'source:Survey', scale: null },
    ...{ since: '2026-11-17', openedOn: UNTIL },
    ...but,
  });
}

function plan(
  source: WatchedSource,
  but: { until?: string; open?: readonly Alert[]; known?: readonly Alert[] } = {},
) {
  const facts = { node: TEAM, nodeName: 'Checkout', until: UNTIL, open: [], known: [] };
  return planSilences([source], { ...facts, onceIn: 1_000, streams: 3, ...but });
}

const NOTHING = { opened: [], turns: [] };

describe('what silences mean for alerts', () => {
  test('one that begins is told as missing feedback', () => {
    expect(plan(aSource()).opened).toMatchObject([
      {
        measure: 'source:Survey',
        measureName: 'Survey',
        node: TEAM,
        since: '2026-11-17',
        openedOn: UNTIL,
        level: 0,
        usual: 12,
        n: 0,
        evidence: 2 ** 17,
      },
    ]);
  });

  test('one that is known is told no more, however long it lasts', () => {
    const open = [anOpenSilence()];
    const gone = [anOpenSilence({ state: 'rebased', closedOn: '2026-11-18' })];

    expect(plan(aSource(), { open })).toEqual(NOTHING);
    expect(plan(aSource(), { known: gone })).toEqual(NOTHING);
  });

  test('one that was there before anybody looked is told to nobody', () => {
    const long = aSource({ silence: { ...SILENCE, foundOn: '2026-11-12' } });

    expect(plan(long)).toEqual(NOTHING);
  });

  test('one of a source that was silent before, and heard since, is told', () => {
    const known = [anOpenSilence({ state: 'recovered', closedOn: '2026-11-10' })];

    expect(plan(aSource(), { known }).opened).toHaveLength(1);
  });

  test('one is over on the day on which the source is heard again', () => {
    const open = [anOpenSilence({ openedOn: '2026-11-18' })];
    const heard = aSource({ days: [...aSource().days.slice(0, 3), { on: UNTIL, n: 9 }] });

    expect(plan({ ...heard, silence: null }, { open }).turns).toEqual([
      { alertId: 'silence', kind: 'recovered', on: UNTIL, level: 9, n: 9, note: null },
    ]);
  });

  test('what is likelier now but still empty is not over', () => {
    expect(plan(aSource({ silence: null }), { open: [anOpenSilence()] })).toEqual(NOTHING);
  });

  test('after four weeks the source is gone', () => {
    const open = [anOpenSilence({ openedOn: '2026-10-22' })];

    const empty = aSource({ days: aSource().days.slice(1) });

    expect(plan(empty, { open }).turns).toMatchObject([{ kind: 'rebased', on: UNTIL }]);
  });
});
