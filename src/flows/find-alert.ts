import type { Alert } from '../core/dips/alerts/alert.ts';
import type { Team } from '../core/teams/team.ts';
import { fold } from '../core/text/fold.ts';
import { nearest } from '../core/text/nearest.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { ChannelStore, TeamStore } from '../ports/keeping.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** An alert that was over before is not asked about by name. */
const REMEMBERED_DAYS = 90;

/** The alert somebody means, or what is needed to ask which. */
type FoundAlert =
  | { readonly kind: 'found'; readonly alert: Alert; readonly team: Team }
  | {
      readonly kind: 'unclear';
      /** The name nothing has; null when none was given. */
      readonly asked: string | null;
      readonly nearest: Alert | null;
      /** Those that are open, then those that are over, newest first. */
      readonly alerts: readonly Alert[];
    };

/**
 * Which alert is meant by the name of its place, with the score or without, or without any name by
 * whoever asks in a channel. An open one is meant before one that is over, a newer one before an
 * older.
 */
export type FindAlert = (asked: {
  readonly name: string | null;
  readonly channelId: string;
}) => Promise<FoundAlert>;

export function createFindAlert(world: {
  readonly alerts: Pick<AlertStore, 'current' | 'found'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly clock: Clock;
}): FindAlert {
  const { alerts, channels, teams, clock } = world;

  return async function findAlert({ name, channelId }) {
    const today = localDateOf(clock(), 'UTC');
    const [open, found] = await Promise.all([
      alerts.current(),
      alerts.found({ from: addDays(today, -REMEMBERED_DAYS), to: addDays(today, 1) }),
    ]);
    const all = [...open, ...found.filter(({ state }) => state !== 'open')];
    const alert =
      name === null ? await ofChannel(channelId, open) : all.find((it) => isCalled(it, name));
    const team = alert && (await teamOfAlert(alert, teams));
    if (alert && team) return { kind: 'found', alert, team };
    return { kind: 'unclear', asked: name, nearest: nearestTo(name, all), alerts: all };
  };

  /** The only one of the channel's team, else the only one there is. */
  async function ofChannel(channelId: string, open: readonly Alert[]) {
    const channel = await channels.byId(channelId);
    // What is told with another is a part of that one.
    const heads = open.filter(({ toldWithId }) => toldWithId === null);
    const own = heads.filter(({ toldTeamId }) => toldTeamId === channel?.teamId);
    const among = own.length > 0 ? own : heads;
    return among.length === 1 ? among[0] : undefined;
  }
}

/** A place is called by its team, by itself, or by both: `Checkout`, `Payment page`. */
function namesOf({ nodeName, measure, measureName }: Alert): readonly string[] {
  const parts = nodeName.split(' › ');
  const places = [...new Set([nodeName, ...parts.slice(-1), parts.join('/')])].map(fold);
  const called = fold(measureName ?? measure);
  return places.flatMap((place) => [place, `${place} ${called}`.trim()]);
}

function isCalled(alert: Alert, name: string): boolean {
  return namesOf(alert).includes(fold(name));
}

function nearestTo(name: string | null, alerts: readonly Alert[]): Alert | null {
  if (name === null) return null;
  const near = nearest(fold(name), alerts.flatMap(namesOf));
  return alerts.find((alert) => near !== null && namesOf(alert).includes(near)) ?? null;
}
