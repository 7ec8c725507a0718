import { isMetric } from '../core/dips/alerts/measure.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import { wallClockAt } from '../core/time/wall-clock-at.ts';
import type { Clock } from '../ports/world.ts';
import type { LookForDips } from './look-for-dips.ts';
import type { RunJob } from './run-job.ts';
import type { TellAlerts } from './tell-alerts.ts';

/** What cannot wait for the next digest is told between these hours, where the team is. */
const OFFICE_HOURS = { from: 8, to: 18 };

const HOUR_MS = 3_600_000;

/** Looks for dips, and tells the team at once what is critical, if that is no time to be asleep. */
export function createFindDips(world: {
  readonly lookForDips: LookForDips;
  readonly tellAlerts: TellAlerts;
  readonly clock: Clock;
}): RunJob {
  const { lookForDips, tellAlerts, clock } = world;

  return async function findDips(team, { on }) {
    const found = await lookForDips(team, on);
    const now = clock();
    const hour = Math.floor(wallClockAt(now, team.timeZone) / HOUR_MS) % 24;
    const isToday = localDateOf(now, team.timeZone) === on;
    if (isToday && hour >= OFFICE_HOURS.from && hour < OFFICE_HOURS.to) {
      await tellAlerts(team, on, { isAll: false });
    }
    const scores = found.flatMap(({ toldTeamId, measure }) =>
      toldTeamId === team.id && isMetric(measure) ? [measure.toUpperCase()] : [],
    );
    const why = scores.length > 0 ? `new dip: ${[...new Set(scores)].join(', ')}` : 'no new dip';
    return { kind: 'quiet', why };
  };
}
