import { expect, test } from 'vitest';
import { addDays } from '../../src/core/time/add-days.ts';
import type { SlotOutcome } from '../../src/ports/slots.ts';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const LAST_TOLD = '2026-11-06';
const RECOVERED = '2026-11-09';
const BACK = '2026-11-20';

/** A team that was told of a dip, which then ended; its digest became the same day after day. */
async function back(digest: SlotOutcome) {
  const stores = createMemoryStore();
  const { outbox, slots } = stores;
  const team = await addTeam(stores);
  let now = morning(LAST_TOLD);
  const parts = { stores, outbox, composer: plainComposer, clock: () => now };
  const { tellAlerts } = wireAlerts(parts);
  const node = { kind: 'team', teamId: team.id } as const;
  const days = { since: '2026-11-04', openedOn: '2026-11-05', foundOn: LAST_TOLD };
  const { id } = await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id, ...days }), now);

  async function told(on: string): Promise<readonly string[]> {
    now = morning(on);
    await tellAlerts(team, on, { isAll: true });
    const said: string[] = [];
    for (let left = 9; left > 0; left--) {
      const [post] = await outbox.claim({ now, leaseMs: 1, limit: 1 });
      if (post === undefined) break;
      const { editsTs, threadTs, message } = post;
      await outbox.sent(post.id, { ts: editsTs ?? '1795000000.000100', at: now });
      said.push(threadTs === null ? message.text : `> ${message.text}`);
    }
    return said;
  }

  async function ran(on: string, outcome: SlotOutcome): Promise<void> {
    const slot = { job: 'digest', teamId: team.id, on } as const;
    await slots.claim(slot, { now: morning(on), leaseMs: 1 });
    await slots.finish(slot, outcome, morning(on));
  }

  await told(LAST_TOLD);
  await ran(LAST_TOLD, { kind: 'posted', isLate: false });
  const end = { alertId: id, kind: 'recovered', on: RECOVERED, level: 0.8, n: 60 } as const;
  await stores.alerts.turn({ ...end, note: null }, morning(RECOVERED));
  for (let on = addDays(LAST_TOLD, 1); on < BACK; on = addDays(on, 1)) await ran(on, digest);
  return told;
}

test.each(['holiday', 'paused', 'too late'])(
  'what became of a dip in a fortnight without digests (%s) is told after it, once',
  async (why) => {
    const told = await back({ kind: 'quiet', why });

    const first = await told(BACK);
    const again = await told(BACK);

    expect(first).toEqual(['> Checkout: recovered', expect.stringContaining('(recovered)')]);
    expect(again).toEqual([]);
  },
);

test('what became of a dip a fortnight ago is no news where digests went on', async () => {
  const told = await back({ kind: 'quiet', why: 'nothing new' });

  expect(await told(BACK)).toEqual([]);
});

function morning(on: string): Date {
  return new Date(`${on}T08:00:00Z`);
}
