import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/core/dips/alerts/measure.ts';
import { COMPANY, type WatchedNode } from '../../../src/core/dips/tree/watched-node.ts';
import type { Settlement } from '../../../src/ports/watching.ts';
import { aNewAlert } from '../builders/a-new-alert.ts';
import { addTeam, type OpenStores } from './stores.ts';

const AT = new Date('2026-11-20T03:00:00Z');

interface State {
  readonly evidence: number;
}

export function watchStoreContract(open: OpenStores): void {
  async function opened() {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    const team: WatchedNode = { kind: 'team', teamId };
    return { ...stores, teamId, team };
  }

  describe('watch store', () => {
    test('gives states back to the bit, by team and kind', async () => {
      const { watches, teamId, team } = await opened();
      const journey: WatchedNode = { kind: 'journey', teamId, journeyId: 'j1' };
      const evidence = 0.1 + 0.2;

      await watches.settle(
        outcome([
          aWatch(team, 'csat', { evidence }),
          aWatch(journey, 'ces', { evidence: 1e-300 }),
          aWatch(team, 'volume', { evidence: 3 }),
          aWatch(team, 'source:bot', { evidence: 4 }),
          aWatch(COMPANY, 'csat', { evidence: 5 }),
        ]),
      );

      expect(await watches.of<State>({ teamId, kind: 'dip' })).toEqual([
        aWatch(team, 'csat', { evidence }),
        aWatch(journey, 'ces', { evidence: 1e-300 }),
      ]);
      const measures = async (scope: Parameters<typeof watches.of>[0]) =>
        (await watches.of(scope)).map(({ measure }) => measure);
      expect(await measures({ teamId, kind: 'spike' })).toEqual(['volume']);
      expect(await measures({ teamId, kind: 'silence' })).toEqual(['source:bot']);
      expect(await measures({ teamId: null, kind: 'dip' })).toEqual(['csat']);
    });

    test('writes a later state over an earlier one, and never the other way', async () => {
      const { watches, teamId, team } = await opened();
      const later = { ...aWatch(team, 'csat', { evidence: 2 }), settledTo: '2026-11-18' };

      await watches.settle(outcome([aWatch(team, 'csat', { evidence: 1 })]));
      await watches.settle(outcome([later]));
      await watches.settle(outcome([aWatch(team, 'csat', { evidence: 3 })]));

      expect(await watches.of({ teamId, kind: 'dip' })).toEqual([later]);
    });

    test('keeps many watches at once', async () => {
      const { watches, teamId } = await opened();
      const many = Array.from({ length: 1_201 }, (_, k) =>
        aWatch({ kind: 'journey', teamId, journeyId: String(k).padStart(5, '0') }, 'csat', {
          evidence: k,
        }),
      );

      await watches.settle(outcome(many));

      expect(await watches.of({ teamId, kind: 'dip' })).toEqual(many);
    });

    test('opens alerts and turns others with the states, each alert once', async () => {
      const { watches, alerts, team } = await opened();
      const fresh = aNewAlert({ node: team, toldTeamId: null });
      const first = await watches.settle(outcome([], { opened: [fresh] }));
      const [alert] = first;

      const second = await watches.settle(
        outcome([], {
          opened: [fresh, { ...fresh, measure: 'ces' }],
          turns: [
            {
              ...{ alertId: alert?.id ?? '', kind: 'recovered', on: '2026-11-25' },
              ...{ level: 0.8, n: 30, note: null },
            },
          ],
        }),
      );

      expect(first).toHaveLength(1);
      expect(second.map(({ measure }) => measure)).toEqual(['ces']);
      expect((await alerts.current()).map(({ id }) => id)).toEqual([second[0]?.id]);
    });

    test('keeps what was over when it was found as over, once, and tells it as no news', async () => {
      const { watches, alerts, team } = await opened();
      const alert = aNewAlert({ node: team, toldTeamId: null });
      const end = { kind: 'recovered', on: '2026-11-25', level: 0.8, n: 30, note: null } as const;

      const first = await watches.settle(outcome([], { passed: [{ alert, end }] }));
      const second = await watches.settle(outcome([], { passed: [{ alert, end }] }));

      const found = await alerts.found({ from: alert.foundOn, to: alert.foundOn });
      expect([first, second]).toEqual([[], []]);
      expect(found).toMatchObject([{ state: 'recovered', closedOn: '2026-11-25' }]);
      const events = await alerts.events(found[0]?.id ?? '');
      expect(events.map(({ kind }) => kind)).toEqual(['opened', 'recovered']);
    });

    test('gives those that are nearest to an alert, of a team or of all', async () => {
      const { watches, teamId, team } = await opened();
      const near = { ...aWatch(team, 'csat', {}), nearness: 0.4 };
      const nearer = { ...aWatch(COMPANY, 'csat', {}), nearness: 0.5 };
      await watches.settle(outcome([near, nearer, aWatch(team, 'ces', {})]));

      const all = await watches.nearest({ teamId: null, from: 0.1, limit: 5 });
      const one = await watches.nearest({ teamId: null, from: 0.1, limit: 1 });
      const ofTeam = await watches.nearest({ teamId, from: 0.1, limit: 5 });

      expect([all, one, ofTeam]).toEqual([[nearer, near], [nearer], [near]]);
    });

    test('forgets watches of what is no more', async () => {
      const { watches, teamId, team } = await opened();
      await watches.settle(outcome([aWatch(team, 'csat', {}), aWatch(team, 'ces', {})]));

      await watches.drop([{ node: team, measure: 'csat' }]);

      const left = await watches.of({ teamId, kind: 'dip' });
      expect(left.map(({ measure }) => measure)).toEqual(['ces']);
    });

    test('remembers how far it was watched, and which answers were learnt', async () => {
      const { watches, teamId } = await opened();
      const trace = { teamId, metric: 'csat', tracedTo: '2026-11-16', n: 9, sum: 2 ** 50 } as const;
      const traces = [
        { ...trace, touchpointId: null },
        { ...trace, touchpointId: 'p1' },
      ];

      await watches.watched({ teamId, to: '2026-11-18', traces });
      await watches.watched({ teamId: null, to: '2026-11-18', traces: [] });
      await watches.watched({
        teamId,
        to: '2026-11-19',
        traces: [{ ...trace, touchpointId: null, n: 12 }],
      });

      expect(await watches.watchedTo()).toEqual(
        expect.arrayContaining([
          { teamId, to: '2026-11-19' },
          { teamId: null, to: '2026-11-18' },
        ]),
      );
      expect(await watches.traces()).toEqual(
        expect.arrayContaining([
          { ...trace, touchpointId: null, n: 12 },
          { ...trace, touchpointId: 'p1' },
        ]),
      );
    });
  });
}

function aWatch(node: WatchedNode, measure: Measure, state: object) {
  return { node, measure, settledTo: '2026-11-16', state, nearness: 0 };
}

function outcome(
  watches: Settlement<object>['watches'],
  but: Partial<Settlement<object>> = {},
): Settlement<object> {
  return { watches, opened: [], passed: [], turns: [], rebaselined: [], at: AT, ...but };
}
