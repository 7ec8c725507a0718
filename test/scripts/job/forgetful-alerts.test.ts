import { expect, test } from 'vitest';
import { createJobs } from '../../../scripts/job/create-jobs.ts';
import { addDays } from '../../../src/core/time/add-days.ts';
import { felt } from '../../support/builders/a-feedback.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { createFakeReader } from '../../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../../support/fakes/memory-store.ts';
import { silentLog } from '../../support/silent-log.ts';

const ON = '2026-11-20';

/** Eight pieces a day for a hundred days, and forty on the last. */
async function withSpike() {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  for (let ago = 100; ago > 0; ago--) {
    const saidAt = new Date(`${addDays(ON, -ago)}T12:00:00Z`);
    for (let piece = 0; piece < (ago === 1 ? 40 : 8); piece++) {
      await stores.feedback.keep(newFeedback({ saidAt, ...felt('neutral') }));
    }
  }
  const jobs = createJobs({
    ...{ stores, workspaceUrl: null, reader: createFakeReader(), log: silentLog },
    clock: () => new Date(`${ON}T08:00:00Z`),
  });
  return { stores, team, jobs };
}

test('a spike that is only looked at is shown, and not kept', async () => {
  const { stores, team, jobs } = await withSpike();

  const shown = await jobs.preview('dips', team, ON);

  expect(shown).toContain('📈');
  expect(shown).toContain('40 a day');
  expect(await stores.alerts.current()).toEqual([]);
});

test('a spike that is looked for by hand is kept', async () => {
  const { stores, team, jobs } = await withSpike();

  await jobs.run({ job: 'dips', teamId: team.id, on: ON }, { isLate: false });

  expect(await stores.alerts.current()).toMatchObject([{ measure: 'volume', level: 40 }]);
});
