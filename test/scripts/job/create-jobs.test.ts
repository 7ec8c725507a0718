import { beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../../scripts/job/create-jobs.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aDip } from '../../support/builders/a-dip.ts';
import { addTeam } from '../../support/contracts/stores.ts';
import { createMemoryStore } from '../../support/fakes/memory-store.ts';
import { silentLog } from '../../support/silent-log.ts';

const ON = '2026-11-20';

describe('jobs run by hand', () => {
  let stores: Stores;
  let team: Team;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    await stores.dips.open(
      aDip({ teamId: team.id, since: '2026-10-10', openedOn: '2026-10-12', foundOn: '2026-10-13' }),
    );
  });

  test('do not show a dip that became the new normal as a new one, and change nothing', async () => {
    const shown = await jobs().preview('dips', team, ON);

    expect(shown.split('\n\n').slice(0, 2)).toEqual([
      'No new dip.',
      'No dip any more after 28 days, but the new normal:',
    ]);
    expect(shown).toContain('Checkout CSAT 62 % (26 of 42, 10–12 Oct; usually 78 %)');
    expect(await stores.dips.current(team.id)).toHaveLength(1);
  });

  test('look for dips before a digest, as the clock does', async () => {
    await jobs().run({ job: 'digest', teamId: team.id, on: ON }, { isLate: false });

    expect(await stores.dips.current(team.id)).toEqual([]);
  });

  function jobs() {
    const clock = () => new Date(`${ON}T08:00:00Z`);
    return createJobs({ stores, workspaceUrl: null, clock, log: silentLog });
  }
});
