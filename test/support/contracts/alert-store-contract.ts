import { describe, expect, test } from 'vitest';
import type { AlertTurn } from '../../../src/core/dips/alerts/alert-event.ts';
import { aNewAlert } from '../builders/a-new-alert.ts';
import { addTeam, type OpenStores } from './stores.ts';

const AT = new Date('2026-11-20T03:00:00Z');
const ON = '2026-11-20';

function by(member: string, at = AT) {
  return { by: member, at, on: ON };
}

export function alertStoreContract(open: OpenStores): void {
  async function opened(but: Parameters<typeof aNewAlert>[0] = {}) {
    const stores = await open();
    const { id: teamId } = await addTeam(stores);
    const node = { kind: 'team', teamId } as const;
    const fresh = aNewAlert({ node, toldTeamId: teamId, ...but });
    return { alerts: stores.alerts, teamId, fresh, alert: await stores.alerts.open(fresh, AT) };
  }

  describe('alert store', () => {
    test('gives an alert back as it was found, open and untouched', async () => {
      const mostly = [
        {
          node: { kind: 'touchpoint', teamId: 't', journeyId: 'j', touchpointId: 'p' } as const,
          ...{ name: 'Payment page', level: 0.4, usual: 0.8, n: 20, of: 8 },
        },
      ];
      const cause = { dimension: 'kind', id: 'bug', label: 'bug', n: 9 } as const;
      const causes = [{ ...cause, share: 0.6, mix: 0.1, level: 0.5, usual: 0.8 }];

      const { alerts, fresh, alert } = await opened({ mostly, causes });

      expect(await alerts.byId(alert.id)).toEqual({
        ...fresh,
        id: alert.id,
        ...{ state: 'open', closedOn: null, worst: fresh.level, takenBy: null },
        ...{ explained: null, judgedBy: null, thread: null },
      });
    });

    test('keeps an alert without a scale, told in no thread, of words that a database refuses', async () => {
      const { alerts, alert } = await opened({
        ...{ measure: 'theme:theme-1', scale: null, of: null, toldTeamId: null },
        nodeName: 'Check\u0000out',
      });

      expect(await alerts.byId(alert.id)).toMatchObject({ scale: null, toldTeamId: null });
      expect((await alerts.byId(alert.id))?.nodeName).not.toContain('\u0000');
    });

    test('knows no alert by any other id', async () => {
      const { alerts } = await opened();

      expect(await alerts.byId('no\u0000such')).toBeNull();
    });

    test('keeps one alert of a node, measure and date: the first', async () => {
      const { alerts, fresh, alert } = await opened();

      const again = await alerts.open({ ...fresh, n: 99 }, AT);
      await alerts.open({ ...fresh, measure: 'ces' }, AT);
      await alerts.open({ ...fresh, openedOn: '2026-11-18' }, AT);

      expect(again).toEqual(alert);
      expect((await alerts.current()).map(({ openedOn, measure }) => [openedOn, measure])).toEqual([
        ['2026-11-19', 'ces'],
        ['2026-11-19', 'csat'],
        ['2026-11-18', 'csat'],
      ]);
      expect((await alerts.events(alert.id)).map(({ kind }) => kind)).toEqual(['opened']);
    });

    test('tells what was found in a period, also what is over', async () => {
      const { alerts, fresh, alert } = await opened();
      await alerts.open({ ...fresh, openedOn: '2026-10-01', foundOn: '2026-10-02' }, AT);
      await alerts.turn({ ...turnOf(alert.id), kind: 'recovered' }, AT);

      const found = await alerts.found({ from: '2026-10-03', to: '2026-11-20' });

      expect(found.map(({ id, state }) => [id, state])).toEqual([[alert.id, 'recovered']]);
    });

    test('writes a turn down once a date, and in the alert what follows from it', async () => {
      const { alerts, alert } = await opened();
      const worse = { ...turnOf(alert.id), kind: 'worse', level: 0.5, n: 60 } as const;

      const told = [await alerts.turn(worse, AT), await alerts.turn(worse, AT)];
      await alerts.turn({ ...turnOf(alert.id), kind: 'wider', note: 'Delivery' }, AT);
      await alerts.turn({ ...turnOf(alert.id), kind: 'wider', note: 'Returns' }, AT);
      await alerts.turn({ ...worse, on: '2026-11-23', kind: 'recovered' }, AT);

      expect(told).toEqual([true, false]);
      expect(await alerts.byId(alert.id)).toMatchObject({
        ...{ worst: 0.5, state: 'recovered', closedOn: '2026-11-23' },
      });
      const events = await alerts.events(alert.id);
      expect(events.map(({ kind, note }) => note ?? kind)).toEqual([
        ...['opened', 'worse', 'Delivery', 'Returns', 'recovered'],
      ]);
      expect(events[1]).toMatchObject({ ...worse, at: AT, by: null });
    });

    test('keeps what accounts for an alert now in place of what did when it opened', async () => {
      const { alerts, alert } = await opened();
      const low = { n: 16, said: 7, usual: 0.05 };
      const theme = { dimension: 'theme', id: 'bank', label: 'ba\u0000nk', n: 9, low } as const;
      const causes = [{ ...theme, share: 0.6, mix: 0.6, level: 0.1, usual: 0.9 }];

      await alerts.keepCauses(alert.id, causes);
      await alerts.keepCauses('alert-0', []);

      const kept = await alerts.byId(alert.id);
      expect(kept).toEqual({ ...alert, causes: [{ ...causes[0], label: 'bank' }] });
    });

    test('an alert that is over has no more turns', async () => {
      const { alerts, alert } = await opened();
      await alerts.markFalse(alert.id, by('U0ANNA'));

      expect(await alerts.turn({ ...turnOf(alert.id), kind: 'recovered' }, AT)).toBe(false);
      expect(await alerts.byId(alert.id)).toMatchObject({ state: 'false' });
    });

    test('is looked after by one member at a time, who may let go', async () => {
      const { alerts, alert } = await opened();

      const told = [
        await alerts.take(alert.id, by('U0ANNA')),
        await alerts.take(alert.id, by('U0BEN')),
        await alerts.letGo(alert.id, by('U0BEN')),
        await alerts.letGo(alert.id, by('U0ANNA')),
        await alerts.take(alert.id, by('U0BEN')),
      ];

      expect(told).toEqual([true, false, false, true, true]);
      expect(await alerts.byId(alert.id)).toMatchObject({ takenBy: 'U0BEN' });
      const kinds = (await alerts.events(alert.id)).map(({ kind, by: who }) => `${kind} ${who}`);
      expect(kinds).toEqual(['opened null', 'taken U0ANNA', 'let go U0ANNA', 'taken U0BEN']);
    });

    test('keeps the newest explanation, and every one that was given', async () => {
      const { alerts, alert } = await opened();
      const first = { by: 'U0ANNA', text: 'A release', noticedOn: null };
      const second = { by: 'U0BEN', text: 'The bank was down', noticedOn: '2026-11-18' };

      await alerts.explain(alert.id, first, by('U0ANNA'));
      await alerts.explain(alert.id, second, by('U0BEN'));

      expect((await alerts.byId(alert.id))?.explained).toEqual(second);
      const notes = (await alerts.events(alert.id)).map(({ note }) => note);
      expect(notes).toEqual([null, 'A release', 'The bank was down']);
    });

    test('is false once somebody says so, until it is taken back', async () => {
      const { alerts, alert } = await opened();

      const marked = [
        await alerts.markFalse(alert.id, by('U0ANNA')),
        await alerts.markFalse(alert.id, by('U0BEN')),
      ];
      const judged = await alerts.byId(alert.id);
      const current = await alerts.current();
      const back = [
        await alerts.takeBack(alert.id, by('U0BEN')),
        await alerts.takeBack(alert.id, by('U0BEN')),
      ];

      expect([marked, back]).toEqual([
        [true, false],
        [true, false],
      ]);
      expect(judged).toMatchObject({ state: 'false', judgedBy: 'U0ANNA', closedOn: ON });
      expect(current).toEqual([]);
      expect(await alerts.byId(alert.id)).toEqual(alert);
    });

    test('lets one at a time work at them, and the next one also where one fails', async () => {
      const { alerts } = await opened();
      let running = 0;
      const run = (name: string) =>
        alerts.alone(async () => {
          running += 1;
          const atOnce = running;
          await alerts.current();
          running -= 1;
          if (name === 'broken') throw new Error('it broke');
          return `${name}, ${atOnce} at once`;
        });

      const ran = await Promise.allSettled(['broken', 'second', 'third'].map(run));

      expect(ran).toMatchObject([
        { reason: { message: 'it broke' } },
        { value: 'second, 1 at once' },
        { value: 'third, 1 at once' },
      ]);
    });

    test('tells alerts in the thread of another one', async () => {
      const { alerts, fresh, alert } = await opened();
      const other = await alerts.open({ ...fresh, measure: 'ces' }, AT);

      await alerts.tellWith([other.id], alert.id);

      expect(await alerts.toldWith(alert.id)).toEqual([{ ...other, toldWithId: alert.id }]);
      expect(await alerts.toldWith(other.id)).toEqual([]);
    });

    test('takes what was to be told with an alert along to the thread of another', async () => {
      const { alerts, fresh, alert } = await opened();
      const other = await alerts.open({ ...fresh, measure: 'ces' }, AT);
      const third = await alerts.open({ ...fresh, measure: 'nps' }, AT);
      await alerts.tellWith([other.id], alert.id);

      await alerts.tellWith([alert.id], third.id);
      const together = (await alerts.toldWith(third.id)).map(({ id }) => id);
      await alerts.tellWith([other.id], null);

      expect(together.toSorted()).toEqual([alert.id, other.id].toSorted());
      expect((await alerts.toldWith(third.id)).map(({ id }) => id)).toEqual([alert.id]);
    });

    test('remembers the message that its thread began with', async () => {
      const { alerts, alert } = await opened();

      await alerts.began(alert.id, { channelId: 'C1', ts: '1.000001' });
      await alerts.began(alert.id, { channelId: 'C2', ts: '2.000002' });

      expect((await alerts.byId(alert.id))?.thread).toEqual({ channelId: 'C1', ts: '1.000001' });
    });
  });
}

function turnOf(alertId: string): AlertTurn {
  return { alertId, kind: 'still down', on: '2026-11-22', level: null, n: null, note: null };
}
