import type { Alert } from '../core/dips/alerts/alert.ts';
import { isMetric } from '../core/dips/alerts/measure.ts';
import { worstFirst } from '../core/dips/alerts/worst-first.ts';
import { type Place, placesOf } from '../core/dips/tree/place.ts';
import type { Team } from '../core/teams/team.ts';
import { fold } from '../core/text/fold.ts';
import { nearest } from '../core/text/nearest.ts';
import { addDays } from '../core/time/add-days.ts';
import { localDateOf } from '../core/time/local-date-of.ts';
import type { ChannelStore, JourneyStore, TeamStore } from '../ports/keeping.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import type { FindThread } from './find-thread.ts';
import type { ListTeams } from './list-teams.ts';
import { teamOfAlert } from './team-of-alert.ts';

/** An alert that was over before is not asked about by name. */
const REMEMBERED_DAYS = 90;

/** The alert somebody means, or what is needed to ask which. */
type FoundAlert =
  | { readonly kind: 'found'; readonly alert: Alert; readonly team: Team }
  | {
      /** The name is that of a place, and nothing was told of it as a whole. */
      readonly kind: 'no alert';
      readonly place: Place;
      /** As below. */
      readonly alerts: readonly Alert[];
    }
  | {
      readonly kind: 'unclear';
      /** The name nothing has; null when none was given. */
      readonly asked: string | null;
      /** The name of an alert's place, or of any other, that was probably meant. */
      readonly nearest: string | null;
      /** Those that are open, worst first, then those that are over, newest first. */
      readonly alerts: readonly Alert[];
    };

/**
 * Which alert is meant by the name of its place, with the score or without; or without any name by
 * whoever asks in its thread or in a channel. An open one is meant before one that is over, a newer
 * one before an older.
 */
export type FindAlert = (asked: {
  readonly name: string | null;
  readonly channelId: string;
  /** The message that the thread began with; null or left out where somebody asks in none. */
  readonly threadTs?: string | null;
}) => Promise<FoundAlert>;

export function createFindAlert(world: {
  readonly alerts: Pick<AlertStore, 'current' | 'found'>;
  readonly channels: Pick<ChannelStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly teams: Pick<TeamStore, 'byId' | 'all'>;
  readonly listTeams: ListTeams;
  readonly findThread: FindThread;
  readonly clock: Clock;
}): FindAlert {
  const { alerts, channels, journeys, teams, listTeams, findThread, clock } = world;

  return async function findAlert({ name, channelId, threadTs = null }) {
    const today = localDateOf(clock(), 'UTC');
    const [open, found] = await Promise.all([
      alerts.current(),
      alerts.found({ from: addDays(today, -REMEMBERED_DAYS), to: addDays(today, 1) }),
    ]);
    const over = found.filter(({ state }) => state !== 'open');
    const alert =
      name === null
        ? ((await ofThread(threadTs, [...open, ...over])) ?? (await ofChannel(channelId, open)))
        : [...open, ...over].find((it) => isCalled(it, name));
    const team = alert && (await teamOfAlert(alert, teams));
    if (alert && team) return { kind: 'found', alert, team };

    const all = [...worstFirst(open), ...over];
    const places = placesOf(await listTeams(), await journeys.all());
    const place = name === null ? undefined : places.find((it) => fold(it.name) === fold(name));
    if (place !== undefined) return { kind: 'no alert', place, alerts: all };
    return { kind: 'unclear', asked: name, nearest: nearestTo(name, { all, places }), alerts: all };
  };

  async function ofThread(threadTs: string | null, among: readonly Alert[]) {
    if (threadTs === null) return undefined;
    const heads = among.filter(({ toldWithId }) => toldWithId === null);
    const known = heads.find(({ thread }) => thread?.ts === threadTs);
    if (known !== undefined) return known;
    for (const alert of heads.filter(({ thread }) => thread === null)) {
      if ((await findThread(alert))?.thread.ts === threadTs) return alert;
    }
    return undefined;
  }

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

/** By its team, by itself, or by both: `Checkout`, `Payment page`; the company by a score alone. */
function namesOf({ nodeName, measure, measureName }: Alert): readonly string[] {
  const parts = nodeName.split(' › ');
  const what = measureName ?? (isMetric(measure) ? measure.toUpperCase() : measure);
  const places = [...new Set([nodeName, ...parts.slice(-1), parts.join('/')])];
  return places.flatMap((place) => (place === '' ? [what] : [place, `${place} ${what}`]));
}

function isCalled(alert: Alert, name: string): boolean {
  return namesOf(alert).map(fold).includes(fold(name));
}

/** As people write it, though they are compared without case and accents. */
function nearestTo(
  name: string | null,
  known: { readonly all: readonly Alert[]; readonly places: readonly Place[] },
): string | null {
  if (name === null) return null;
  const names = [...known.places.map((place) => place.name), ...known.all.flatMap(namesOf)];
  const near = nearest(fold(name), names.map(fold));
  return names.find((it) => fold(it) === near) ?? null;
}
