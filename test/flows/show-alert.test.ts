import { expect, test } from 'vitest';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import { createFindThread } from '../../src/flows/find-thread.ts';
import { createShowAlert, type ShowAlert } from '../../src/flows/show-alert.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const SCALE = { min: 1, max: 5 };

/** A dip of the 16th that was told on the 18th, when little had been said. */
async function told() {
  const stores = createMemoryStore();
  const { outbox } = stores;
  const team = await addTeam(stores);
  let now = morning('2026-11-18');
  const world = { stores, outbox, composer: plainComposer, clock: () => now };
  const { tellAlerts, liveAlert } = wireAlerts(world);

  async function answered(
    n: number,
    { on, answer, ...but }: { on: string; answer: number } & Partial<NewFeedback>,
  ): Promise<void> {
    const scores = [{ metric: 'csat', answer, scale: SCALE } as const];
    const piece = { saidAt: new Date(`${on}T12:00:00Z`), scores, terms: [] };
    for (let k = 0; k < n; k++) await stores.feedback.keep(newFeedback({ ...piece, ...but }));
  }

  /** What the message says that the thread began with, after the digest of a date. */
  async function shownOn(on: string): Promise<string | null> {
    now = morning(on);
    await tellAlerts(team, on, { isAll: true });
    let shown: string | null = null;
    for (let left = 9; left > 0; left--) {
      const [post] = await outbox.claim({ now, leaseMs: 1, limit: 1 });
      if (post === undefined) break;
      await outbox.sent(post.id, { ts: post.editsTs ?? '1795000000.000100', at: now });
      if (post.threadTs === null) shown = post.message.text;
    }
    return shown;
  }

  for (const source of ['app', 'web']) {
    await answered(80, { on: '2026-11-01', answer: 5, source });
    await answered(20, { on: '2026-11-02', answer: 2, source, verbatim: 'Slow.' });
  }
  const node = { kind: 'team', teamId: team.id } as const;
  const days = { since: '2026-11-16', openedOn: '2026-11-17', foundOn: '2026-11-18' };
  const alert = aNewAlert({ node, toldTeamId: team.id, level: 0.5, ...days });
  const { id } = await stores.alerts.open(alert, now);
  return { stores, id, answered, shownOn, liveAlert };
}

/** Somebody who shows alerts, to whom something happens between composing and showing. */
function showing(stores: Stores, then: () => Promise<void>): ShowAlert {
  return createShowAlert({
    ...{ ...stores, findThread: createFindThread(stores), clock: () => morning('2026-11-18') },
    async composeAlert(alert) {
      const message = { text: `${alert.nodeName} (${alert.takenBy})`, blocks: [] };
      await then();
      return message;
    },
  });
}

/** Sends what waits, and tells what the message shows then that was changed last. */
async function lastShown({ outbox }: Stores): Promise<string | undefined> {
  const now = morning('2026-11-18');
  const shown: string[] = [];
  for (let left = 9; left > 0; left--) {
    const [post] = await outbox.claim({ now, leaseMs: 1, limit: 1 });
    if (post === undefined) break;
    await outbox.sent(post.id, { ts: post.editsTs ?? '1795000000.000200', at: now });
    if (post.editsTs !== null) shown.push(post.message.text);
  }
  return shown.at(-1);
}

function morning(on: string): Date {
  return new Date(`${on}T08:00:00Z`);
}

const LOW = { on: '2026-11-18', answer: 1, source: 'app' };

test('a cause that only shows in later answers is kept, and shown with a customer’s words', async () => {
  const { stores, id, answered, shownOn } = await told();
  const first = await shownOn('2026-11-18');
  await answered(18, { on: '2026-11-18', answer: 5, source: 'web' });
  await answered(3, { ...LOW, source: 'web', verbatim: 'The delivery van never came here.' });
  await answered(12, { ...LOW, verbatim: 'The new app hangs at payment.' });

  const later = await shownOn('2026-11-19');
  const again = await shownOn('2026-11-20');

  expect(first).toBe('Checkout csat 0.5');
  expect(later).toBe('Checkout csat 0.5 (app) (The new app hangs at payment.)');
  expect(again).toBeNull();
  expect((await stores.alerts.byId(id))?.causes).toMatchObject([{ label: 'app', n: 12 }]);
});

test('words of a private channel are shown in that channel alone', async () => {
  const { stores, answered, shownOn } = await told();
  await stores.channels.put(aChannel({ id: 'C0SECRET', teamId: 'team-1', isPrivate: true }));
  await answered(9, { ...LOW, channelId: 'C0SECRET', verbatim: 'The board knows of the outage.' });

  expect(await shownOn('2026-11-19')).not.toContain('board');
});

test('who shows an alert as it was shows it as it is by now', async () => {
  const { stores, id, shownOn, liveAlert } = await told();
  await shownOn('2026-11-18');
  const before = await stores.alerts.byId(id);
  if (before === null) throw new Error('the alert is gone');
  await liveAlert.take(id, 'U0ANNA');

  await showing(stores, () => Promise.resolve())(before);

  expect(await lastShown(stores)).toContain('(U0ANNA)');
});

test('of two who show an alert at once the slower does not show what it was', async () => {
  const { stores, id, shownOn, liveAlert } = await told();
  await shownOn('2026-11-18');
  const before = await stores.alerts.byId(id);
  if (before === null) throw new Error('the alert is gone');
  let isTaken = false;
  const showSlowly = showing(stores, async () => {
    if (!isTaken) await liveAlert.take(id, 'U0ANNA');
    isTaken = true;
  });

  await showSlowly(before);

  expect(await lastShown(stores)).toContain('(U0ANNA)');
});

test('what somebody says is a changed survey from a date long past is told at once', async () => {
  const { stores, id, shownOn } = await told();
  await shownOn('2026-11-18');
  const { rebaseScore } = wireAlerts({
    ...{ stores, outbox: stores.outbox, composer: plainComposer },
    clock: () => morning('2026-11-18'),
  });

  await rebaseScore(id, { from: '2026-10-01', why: 'another survey' }, 'U0ANNA');

  const now = morning('2026-11-18');
  const [edit] = await stores.outbox.claim({ now, leaseMs: 1, limit: 1 });
  await stores.outbox.sent(edit?.id ?? '', { ts: edit?.editsTs ?? '', at: now });
  const [news] = await stores.outbox.claim({ now, leaseMs: 1, limit: 1 });
  expect(edit?.message.text).toContain('(rebased)');
  expect(news).toMatchObject({
    ...{ threadTs: '1795000000.000100', message: { text: 'Checkout: rebased another survey' } },
  });
});
