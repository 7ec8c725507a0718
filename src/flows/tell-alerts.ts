import type { Alert } from '../core/dips/alerts/alert.ts';
import { harmOf } from '../core/dips/alerts/harm-of.ts';
import { kindOf } from '../core/dips/alerts/measure.ts';
import { severityOf } from '../core/dips/alerts/severity-of.ts';
import type { Team } from '../core/teams/team.ts';
import { addDays } from '../core/time/add-days.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { OutboxStore } from '../ports/sending.ts';
import type { Composer } from '../ports/telling.ts';
import type { AlertStore } from '../ports/watching.ts';
import type { Clock } from '../ports/world.ts';
import { alertPostKey } from './alert-post-key.ts';
import type { TellNews } from './tell-news.ts';

/** What is over is still told of for a week: the thread may have waited for its digest. */
const NEWS_DAYS = 7;

/** What ended within that week was found within this time: nothing stays open for so long. */
const FOUND_DAYS = 60;

/**
 * Tells a team its alerts: at most one new thread, of the most harmful, with the others of that day
 * in it; and what became of those it knows. Where not `isAll`, only when one of them is critical.
 */
export type TellAlerts = (
  team: Team,
  on: LocalDate,
  how: { readonly isAll: boolean },
) => Promise<void>;

export function createTellAlerts(world: {
  readonly alerts: AlertStore;
  readonly outbox: Pick<OutboxStore, 'queue' | 'stateOf'>;
  readonly composer: Pick<Composer, 'alert'>;
  readonly tellNews: TellNews;
  readonly clock: Clock;
}): TellAlerts {
  const { alerts, outbox, composer, tellNews, clock } = world;

  // Of two at once, the second would begin a thread with what the first tells in its own.
  return (team, on, how) => alerts.alone(() => tellAlerts(team, on, how));

  async function tellAlerts(
    team: Team,
    on: LocalDate,
    { isAll }: Parameters<TellAlerts>[2],
  ): Promise<void> {
    const [current, found] = await Promise.all([
      alerts.current(),
      alerts.found({ from: addDays(on, -FOUND_DAYS), to: on }),
    ]);
    const isMine = ({ toldTeamId }: Alert) => toldTeamId === team.id;
    const over = found.filter((it) => (it.closedOn ?? '') >= addDays(on, -NEWS_DAYS));
    for (const alert of [...current, ...over].filter(isMine)) {
      await tellNews(alert, { isAll: true });
    }

    const untold = await filterUntold(
      current.filter((it) => isMine(it) && it.foundOn <= on && kindOf(it.measure) === 'dip'),
    );
    const [head, ...others] = untold.toSorted((a, b) => harmOf(b) - harmOf(a));
    if (head === undefined || !(isAll || untold.some(isCritical))) return;
    // Before the thread begins: who is killed in between tells no alert in two threads.
    if (head.toldWithId !== null) await alerts.tellWith([head.id], null);
    await alerts.tellWith(
      others.map(({ id }) => id),
      head.id,
    );
    const message = composer.alert(head, { team, on, others: await alerts.toldWith(head.id) });
    const post = { key: alertPostKey(head), channelId: team.channelId, threadTs: null };
    await outbox.queue({ ...post, onlyFor: null, message }, clock());
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
    return alert.thread !== null || (await outbox.stateOf(alertPostKey(alert))) !== null;
  }
}

function isCritical(alert: Alert): boolean {
  return severityOf(alert) === 'red';
}
