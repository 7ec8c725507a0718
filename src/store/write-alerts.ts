import type { Alert, NewAlert } from '../core/dips/alerts/alert.ts';
import type { AlertTurn } from '../core/dips/alerts/alert-event.ts';
import type { PassedAlert } from '../core/dips/alerts/passed-alert.ts';
import { storable } from '../core/text/storable.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { fromLocalDate } from './local-date.ts';
import { toAlert, toAlertRow } from './to-alert.ts';

/** Adds alerts that are not known yet and gives these back, in the order they came in. */
export async function addAlerts(
  within: Prisma.TransactionClient,
  alerts: readonly NewAlert[],
  at: Date,
): Promise<readonly Alert[]> {
  const rows = await within.alert.createManyAndReturn({
    data: alerts.map(toAlertRow),
    skipDuplicates: true,
  });
  await within.alertEvent.createMany({
    data: rows.map(({ id: alertId, openedOn: happenedOn, level, n }) => ({
      ...{ alertId, at, kind: 'opened', happenedOn, level, n },
    })),
  });
  return rows.map(toAlert);
}

/** Adds an alert that is over already, and how it ended; nothing where it is known. */
export async function addPassed(
  within: Prisma.TransactionClient,
  { alert, end }: PassedAlert,
  at: Date,
): Promise<void> {
  for (const { id: alertId } of await addAlerts(within, [alert], at)) {
    await addTurn(within, { alertId, ...end }, at);
  }
}

/** Writes a turn down and what follows from it; false where it was known, or is too late. */
export async function addTurn(
  within: Prisma.TransactionClient,
  { alertId, kind, on, level, n, note }: AlertTurn,
  at: Date,
): Promise<boolean> {
  // From the alert's own row and under its lock: what a member closes meanwhile has no more turns.
  const added = await within.$executeRaw`
    INSERT INTO alert_events (alert_id, at, kind, happened_on, level, n, note)
    SELECT id, ${at}, ${kind}, ${on}::date, ${level}::float8, ${n}::int,
      ${note === null ? null : storable(note)}
    FROM alerts WHERE id = ${alertId} AND state = 'open'
    FOR UPDATE
    ON CONFLICT DO NOTHING`;
  if (added === 1) await within.alert.update({ where: { id: alertId }, data: following() });
  return added === 1;

  function following(): Prisma.AlertUpdateInput {
    switch (kind) {
      case 'worse':
        return level === null ? {} : { worst: level };
      case 'recovered':
      case 'rebased':
        return { state: kind, closedOn: fromLocalDate(on) };
      case 'wider':
      case 'still down':
        return {};
    }
  }
}
