import type { Alert, NewAlert } from '../core/dips/alerts/alert.ts';
import type { AlertEvent } from '../core/dips/alerts/alert-event.ts';
import type { Measure } from '../core/dips/alerts/measure.ts';
import { COMPANY, keyOf, nodeOf, type WatchedNode } from '../core/dips/tree/watched-node.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { fromLocalDate, toLocalDate } from './local-date.ts';

/** A row as core knows it. The columns of closed sets hold what this store wrote there. */
export function toAlert(row: Prisma.AlertGetPayload<object>): Alert {
  const { level, usual, n, evidence, threshold, streams, budget, worst } = row;
  return {
    ...{ level, usual, n, evidence, threshold, streams, budget, worst },
    id: row.id,
    node: toNode(row.nodeKey),
    nodeName: row.nodeName,
    measure: row.measure as Measure,
    measureName: row.measureName,
    scale: toScale(row),
    openedOn: toLocalDate(row.openedOn),
    foundOn: toLocalDate(row.foundOn),
    since: toLocalDate(row.sinceOn),
    of: row.counted,
    mostly: row.mostly as object as Alert['mostly'],
    causes: row.causes as object as Alert['causes'],
    toldTeamId: row.toldTeamId,
    toldWithId: row.toldWithId,
    ...toStanding(row),
  };
}

function toStanding(row: Prisma.AlertGetPayload<object>) {
  const { explainedBy, explainedText, noticedOn, threadChannelId, threadTs } = row;
  return {
    state: row.state as Alert['state'],
    closedOn: row.closedOn && toLocalDate(row.closedOn),
    takenBy: row.takenBy,
    judgedBy: row.judgedBy,
    explained:
      explainedBy === null || explainedText === null
        ? null
        : { by: explainedBy, text: explainedText, noticedOn: noticedOn && toLocalDate(noticedOn) },
    thread:
      threadChannelId === null || threadTs === null
        ? null
        : { channelId: threadChannelId, ts: threadTs },
  };
}

function toScale({ scaleMin, scaleMax }: Prisma.AlertGetPayload<object>): Alert['scale'] {
  return scaleMin === null || scaleMax === null ? null : { min: scaleMin, max: scaleMax };
}

/** The place that a key of this store names. */
export function toNode(key: string): WatchedNode {
  return nodeOf(key) ?? COMPANY;
}

/** An alert as it is added, open. */
export function toAlertRow(alert: NewAlert): Prisma.AlertCreateManyInput {
  const { node, scale, openedOn, foundOn, since, of, mostly, causes, ...rest } = alert;
  return {
    ...rest,
    nodeKey: keyOf(node),
    nodeName: storable(alert.nodeName),
    measureName: alert.measureName && storable(alert.measureName),
    scaleMin: scale?.min ?? null,
    scaleMax: scale?.max ?? null,
    openedOn: fromLocalDate(openedOn),
    foundOn: fromLocalDate(foundOn),
    sinceOn: fromLocalDate(since),
    counted: of,
    mostly: toJson(mostly),
    causes: toJson(causes),
    state: 'open',
    worst: alert.level,
  };
}

/** JSON that a `jsonb` column takes: without the characters that PostgreSQL refuses. */
export function toJson(value: readonly object[]): object[] {
  return JSON.parse(JSON.stringify(value), (_, part) =>
    typeof part === 'string' ? storable(part) : part,
  );
}

/** A row as core knows it. */
export function toAlertEvent(row: Prisma.AlertEventGetPayload<object>): AlertEvent {
  const { alertId, at, by, level, n, note } = row;
  return {
    ...{ alertId, at, by, level, n, note },
    id: String(row.id),
    kind: row.kind as AlertEvent['kind'],
    on: toLocalDate(row.happenedOn),
  };
}
