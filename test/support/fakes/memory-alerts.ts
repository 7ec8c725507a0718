import type { Alert, NewAlert } from '../../../src/core/dips/alerts/alert.ts';
import type {
  AlertEvent,
  AlertTurn,
  PersonsTurn,
} from '../../../src/core/dips/alerts/alert-event.ts';
import { keyOf } from '../../../src/core/dips/tree/watched-node.ts';
import { storable } from '../../../src/core/text/storable.ts';
import type { AlertStore, Doing } from '../../../src/ports/watching.ts';

const OPEN: Pick<Alert, 'state' | 'closedOn' | 'takenBy' | 'explained' | 'judgedBy' | 'thread'> = {
  ...{ state: 'open', closedOn: null, takenBy: null, explained: null, judgedBy: null },
  thread: null,
};

export interface MemoryAlerts extends AlertStore {
  /** Adds alerts that are not known yet, and gives these back. */
  add(alerts: readonly NewAlert[], at: Date): readonly Alert[];
  /** Writes a turn down at once. */
  turnNow(turn: AlertTurn, at: Date): boolean;
}

export function createMemoryAlerts(): MemoryAlerts {
  const alerts = new Map<string, Alert>();
  const events: AlertEvent[] = [];
  const placeOf = ({ node, measure, openedOn }: NewAlert) =>
    `${keyOf(node)} ${measure} ${openedOn}`;
  const atPlace = (alert: NewAlert) =>
    [...alerts.values()].find((each) => placeOf(each) === placeOf(alert));

  function write(event: Omit<AlertEvent, 'id'>): void {
    events.push({ ...event, id: String(events.length + 1) });
  }

  function add(fresh: readonly NewAlert[], at: Date): readonly Alert[] {
    return fresh.flatMap((alert) => {
      if (atPlace(alert)) return [];
      const id = `alert-${String(alerts.size + 1).padStart(4, '0')}`;
      const nodeName = storable(alert.nodeName);
      const kept: Alert = { ...structuredClone(alert), ...OPEN, nodeName, id, worst: alert.level };
      alerts.set(id, kept);
      const { openedOn: on, level, n } = kept;
      write({ alertId: id, at, kind: 'opened', on, by: null, level, n, note: null });
      return [kept];
    });
  }

  function turnNow(turn: AlertTurn, at: Date): boolean {
    const { alertId, kind, on, level, note } = turn;
    const alert = alerts.get(alertId);
    const isKnown = events.some(
      (it) =>
        it.alertId === alertId &&
        it.kind === kind &&
        it.on === on &&
        (it.note ?? '') === (note ?? ''),
    );
    if (alert?.state !== 'open' || isKnown) return false;
    write({ ...turn, at, by: null });
    if (kind === 'worse' && level !== null) alerts.set(alertId, { ...alert, worst: level });
    if (kind === 'recovered' || kind === 'rebased') {
      alerts.set(alertId, { ...alert, state: kind, closedOn: on });
    }
    return true;
  }

  /** A member's turn: written down only where it changes the alert. */
  function doTo(
    id: string,
    { by, at, on }: Doing,
    change: (alert: Alert) => { kind: PersonsTurn; note?: string; to: Partial<Alert> } | null,
  ): boolean {
    const alert = alerts.get(id);
    const changed = alert && change(alert);
    if (!alert || !changed) return false;
    alerts.set(id, { ...alert, ...changed.to });
    const { kind, note = null } = changed;
    write({ alertId: id, at, kind, on, by, level: null, n: null, note });
    return true;
  }

  let last: Promise<unknown> = Promise.resolve();

  return {
    alone(run) {
      const mine = last.then(run);
      last = mine.catch(() => undefined);
      return mine;
    },
    add,
    turnNow,
    byId: async (id) => alerts.get(id) ?? null,
    current: async () => newestFirst([...alerts.values()].filter(({ state }) => state === 'open')),
    found: async ({ from, to }) =>
      newestFirst([...alerts.values()].filter(({ foundOn: on }) => on >= from && on <= to)),
    async open(alert, at) {
      const [kept] = add([alert], at);
      const known = kept ?? atPlace(alert);
      if (known === undefined) throw new Error('an alert is gone as soon as it was added');
      return known;
    },
    turn: async (turn, at) => turnNow(turn, at),
    async keepCauses(id, causes) {
      const alert = alerts.get(id);
      const kept = causes.map((it) => ({ ...it, id: storable(it.id), label: storable(it.label) }));
      if (alert) alerts.set(id, { ...alert, causes: structuredClone(kept) });
    },
    events: async (id) => events.filter(({ alertId }) => alertId === id),
    take: async (id, doing) =>
      doTo(id, doing, ({ takenBy }) =>
        takenBy === null ? { kind: 'taken', to: { takenBy: doing.by } } : null,
      ),
    letGo: async (id, doing) =>
      doTo(id, doing, ({ takenBy }) =>
        takenBy === doing.by ? { kind: 'let go', to: { takenBy: null } } : null,
      ),
    explain: async (id, explained, doing) =>
      doTo(id, doing, () => ({ kind: 'explained', note: explained.text, to: { explained } })),
    markFalse: async (id, doing) =>
      doTo(id, doing, ({ state }) => {
        const to = { state: 'false', judgedBy: doing.by, closedOn: doing.on } as const;
        return state === 'open' ? { kind: 'marked false', to } : null;
      }),
    takeBack: async (id, doing) =>
      doTo(id, doing, ({ state }) => {
        const to = { state: 'open', judgedBy: null, closedOn: null } as const;
        return state === 'false' ? { kind: 'taken back', to } : null;
      }),
    toldWith: async (id) =>
      newestFirst([...alerts.values()].filter(({ toldWithId }) => toldWithId === id)),
    async tellWith(ids, toldWithId) {
      for (const [id, alert] of alerts) {
        const isToFollow = ids.includes(id) || ids.includes(alert.toldWithId ?? '');
        if (isToFollow) alerts.set(id, { ...alert, toldWithId });
      }
    },
    async began(id, thread) {
      const alert = alerts.get(id);
      if (alert?.thread === null) alerts.set(id, { ...alert, thread });
    },
  };
}

function newestFirst(alerts: readonly Alert[]): readonly Alert[] {
  return alerts.toSorted((a, b) => `${b.openedOn} ${b.id}`.localeCompare(`${a.openedOn} ${a.id}`));
}
