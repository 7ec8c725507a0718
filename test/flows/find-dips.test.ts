import { expect, test } from 'vitest';
import { createFindDips } from '../../src/flows/find-dips.ts';
import { createLookForDips } from '../../src/flows/look-for-dips.ts';
import { aWatchedTeam } from '../support/a-watched-team.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';

const ON = '2026-11-17';

test.each([
  { at: '04:00', utc: '03:00', isTold: false },
  { at: '07:59', utc: '06:59', isTold: false },
  { at: '08:00', utc: '07:00', isTold: true },
  { at: '17:59', utc: '16:59', isTold: true },
  { at: '18:00', utc: '17:00', isTold: false },
])('looking for dips at $at tells what is critical: $isTold', async ({ utc, isTold }) => {
  const { findDips, told, team } = await looking(`${ON}T${utc}:00Z`);

  const outcome = await findDips(team, { on: ON, isLate: false });
  const again = await findDips(team, { on: ON, isLate: false });

  expect(outcome).toEqual({ kind: 'quiet', why: 'new dip: CSAT' });
  expect(again).toEqual({ kind: 'quiet', why: 'no new dip' });
  expect(told.includes(`${ON} false`)).toBe(isTold);
});

test('looking back at an earlier date knows nothing of the days after it, and tells nobody', async () => {
  const { findDips, told, team } = await looking('2026-11-20T09:00:00Z');

  const outcome = await findDips(team, { on: '2026-11-16', isLate: false });

  expect(outcome).toEqual({ kind: 'quiet', why: 'no new dip' });
  expect(told).toEqual([]);
});

/** A team whose CSAT fell on 16 November, with what it was told of. */
async function looking(now: string) {
  const { stores, team, hear, watchDaily, watchScores } = await aWatchedTeam();
  await hear(fallenAnswers({ to: '2026-11-19' }));
  await watchDaily('2026-11-10', '2026-11-15');
  const clock = () => new Date(now);
  const told: string[] = [];
  const findDips = createFindDips({
    lookForDips: createLookForDips({ watchScores, clock }),
    async tellAlerts(_, on, { isAll }) {
      told.push(`${on} ${isAll}`);
    },
    clock,
  });
  return { findDips, told, team, stores };
}
