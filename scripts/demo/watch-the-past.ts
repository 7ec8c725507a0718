import { addDays } from '../../src/core/time/add-days.ts';
import { datesOf } from '../../src/core/time/dates-of.ts';
import { localDateOf } from '../../src/core/time/local-date-of.ts';
import type { LocalDate } from '../../src/core/time/period.ts';
import { createComposer } from '../../src/slack/compose.ts';
import type { Store } from '../../src/store/store.ts';
import { wireAlerts } from '../../src/wire-flows.ts';

/** Of the demo's ninety days nothing can be told in the first 28: they are learnt at once. */
const PAST_DAYS = 62;

/**
 * Watches the scores day by day as if Earshot had been there all the time: what is only imported is
 * learnt in silence, and a history without its dips is no history.
 */
export async function watchThePast(
  store: Store,
  { workspaceUrl, now }: { readonly workspaceUrl: string; readonly now: Date },
): Promise<void> {
  const composer = createComposer(() => workspaceUrl);
  const parts = { stores: store, outbox: store.outbox, composer, clock: () => now };
  const { lookForDips } = wireAlerts(parts);
  const teams = await store.teams.all();
  const today = localDateOf(now, 'UTC');
  const past = { from: addDays(today, -PAST_DAYS), to: addDays(today, -1) };
  for (const on of datesOf(past)) await watchAll(on);

  async function watchAll(on: LocalDate): Promise<void> {
    for (const team of teams) await lookForDips(team, on);
  }
}
