import { type Unasked, unasked } from '../core/attention/unasked.ts';
import type { Alert } from '../core/dips/alerts/alert.ts';
import { harmOf } from '../core/dips/alerts/harm-of.ts';
import { kindOf } from '../core/dips/alerts/measure.ts';
import { newsSince } from '../core/dips/alerts/news-since.ts';
import { severityOf } from '../core/dips/alerts/severity-of.ts';
import { UNTOLD_REASONS } from '../core/teams/quiet-reason.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import { mayWriteFrom } from '../core/time/may-write-from.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { SlotStore } from '../ports/slots.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { alertPostKey } from './alert-post-key.ts';
import type { ComposeAlert } from './compose-alert.ts';
import type { RecountCauses } from './recount-causes.ts';
import type { ShowAlert } from './show-alert.ts';
import type { TellNews } from './tell-news.ts';

/** What ended since news began was found within this time before: nothing stays open for so long. */
const FOUND_DAYS = 60;

/**
 * Tells a team its alerts: at most one new thread, of the most harmful, with the others of that day
 * in it; and what became of those it knows, in their threads and in the messages these begin with.
 * Where not `isAll`, only when one of them is critical. Where the digest says that there is a thread,
 * it `isPromised` and never held back. Left out, `from` is now, or the end of the team's quiet hours.
 */
export type TellAlerts = (
  team: Team,
  on: LocalDate,
  how: { readonly isAll: boolean; readonly isPromised?: boolean; readonly from?: Date },
) => Promise<void>;

export function createTellAlerts(world: {
  readonly alerts: AlertStore;
  readonly slots: Pick<SlotStore, 'workedBefore'>;
  readonly outbox: Pick<OutboxStore, 'say' | 'stateOf'>;
  readonly recountCauses: RecountCauses;
  readonly composeAlert: ComposeAlert;
  readonly showAlert: ShowAlert;
  readonly tellNews: TellNews;
  readonly clock: Clock;
}): TellAlerts {
  const { alerts, slots, outbox, recountCauses, composeAlert, showAlert, tellNews, clock } = world;

  // Of two at once, the second would begin a thread with what the first tells in its own.
  return (team, on, how) => alerts.alone(() => tellAlerts(team, on, how));

  async function tellAlerts(
    team: Team,
    on: LocalDate,
    { isAll, isPromised, from = mayWriteFrom(team, clock()) }: Parameters<TellAlerts>[2],
  ): Promise<void> {
    const digest = { job: 'digest', teamId: team.id, on } as const;
    const since = newsSince(on, await slots.workedBefore(digest, UNTOLD_REASONS));
    const [current, found] = await Promise.all([
      alerts.current(),
      alerts.found({ from: addDays(since, -FOUND_DAYS), to: on }),
    ]);
    const isMine = ({ toldTeamId }: Alert) => toldTeamId === team.id;
    const over = found.filter((it) => (it.closedOn ?? '') >= since);
    const open: Alert[] = [];
    for (const alert of current.filter(isMine)) open.push(await recountCauses(alert, on));
    const mine = [...open, ...over.filter(isMine)];
    for (const alert of mine) await tellNews(alert, { isAll: true, from, since });
    const heads = new Map(mine.map((alert) => [alert.toldWithId ?? alert.id, alert]));
    for (const alert of heads.values()) await showAlert(alert);

    const untold = await filterUntold(
      open.filter((it) => it.foundOn <= on && kindOf(it.measure) === 'dip'),
    );
    const importance = untold.some(isCritical) ? 'red dip' : 'dip';
    if (isAll || importance === 'red dip') {
      const said = {
        ...unasked(team, importance, from),
        ...(isPromised && { maySay: () => true }),
      };
      await beginThread(team, on, { untold, unasked: said });
    }
  }

  async function beginThread(
    team: Team,
    on: LocalDate,
    begun: { readonly untold: readonly Alert[]; readonly unasked: Unasked },
  ): Promise<void> {
    const [head, ...others] = begun.untold.toSorted((a, b) => harmOf(b) - harmOf(a));
    if (head === undefined) return;
    // Before the thread begins: who is killed in between tells no alert in two threads.
    if (head.toldWithId !== null) await alerts.tellWith([head.id], null);
    await alerts.tellWith(
      others.map(({ id }) => id),
      head.id,
    );
    const { channelId } = team;
    const message = await composeAlert(head, { team, on, shownIn: channelId });
    const post = { key: alertPostKey(head), channelId, threadTs: null };
    await outbox.say({ ...post, onlyFor: null, message }, begun.unasked);
  }

  /** Those without a thread. What was to be told with one that has none any more begins its own. */
  async function filterUntold(mine: readonly Alert[]): Promise<readonly Alert[]> {
    const isUntold = await Promise.all(
      mine.map(async (alert) => {
        if (alert.toldWithId === null) return !(await hasThread(alert));
        const head = await alerts.byId(alert.toldWithId);
        return head !== null && head.state !== 'open' && !(await hasThread(head));
      }),
    );
    return mine.filter((_, k) => isUntold[k]);
  }

  async function hasThread(alert: Alert): Promise<boolean> {
    if (alert.thread !== null) return true;
    const state = await outbox.stateOf(alertPostKey(alert));
    // What surely never arrived, or was held back, is told with the next digest.
    return state !== null && state !== 'dropped' && state !== 'held';
  }
}

function isCritical(alert: Alert): boolean {
  return severityOf(alert) === 'red';
}
