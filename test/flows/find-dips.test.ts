import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { createFindDips } from '../../src/flows/find-dips.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createLookForDips } from '../../src/flows/look-for-dips.ts';
import type { ScoreStore } from '../../src/ports/keeping.ts';
import type { Stores } from '../../src/store/store.ts';
import { answerDays } from '../support/answer-days.ts';
import { aDip } from '../support/builders/a-dip.ts';
import { aChannel, addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const FELL_ON = addDays('2025-01-06', 100);

/** The first day on which the fall is sure enough for a workspace with one team. */
const FIRST_SURE = 101;

describe('finding dips', () => {
  let stores: Stores;
  let team: Team;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
  });

  test('opens one dip for one fall, however often and late it looks', async () => {
    const news = await runOn([107, 107, 108, 115]);

    const [dip, ...others] = await stores.dips.current(team.id);
    expect(news).toEqual(['new dip: CSAT', 'no new dip', 'no new dip', 'no new dip']);
    expect(others).toEqual([]);
    expect(dip).toMatchObject({ teamId: team.id, metric: 'csat', since: FELL_ON, state: 'open' });
  });

  test('sees only what was answered before its own date', async () => {
    expect(await runOn([100])).toEqual(['no new dip']);
  });

  test.each([
    { hears: false, news: 'new dip: CSAT' },
    { hears: true, news: 'no new dip' },
  ])('shares the budget of false alarms with 50 teams that hear: $hears', async (others) => {
    for (let k = 0; k < 50; k++) {
      const { id } = await stores.teams.add({ ...team, name: `Team ${k}` });
      const isWatched = others.hears;
      await stores.channels.put(aChannel({ id: `C0TEAM${k}`, teamId: id, isWatched }));
    }

    expect(await runOn([FIRST_SURE])).toEqual([others.news]);
  });

  test('a dip becomes the new normal after 28 days, and is not opened again', async () => {
    await runOn([107]);
    const [dip] = await stores.dips.current(team.id);
    const days = [134, 135, 136, 137, 150];

    const news = await runOn(days);

    expect(dip).toBeDefined();
    expect(news).toEqual(days.map(() => 'no new dip'));
    expect(await stores.dips.current(team.id)).toEqual([]);
  });

  test('a dip of a score that is not asked any more becomes the new normal too', async () => {
    await stores.dips.open(aDip({ teamId: team.id, metric: 'nps', openedOn: '2025-01-10' }));

    await runOn([40]);

    expect(await stores.dips.current(team.id)).toEqual([]);
  });

  /** Runs the job on days of a year whose CSAT falls from .85 to .5 on day 100. */
  async function runOn(days: readonly number[]) {
    const { dips } = stores;
    const listTeams = createListTeams(stores);
    const lookForDips = createLookForDips({ dips, listTeams, scores: fallingScores });
    const findDips = createFindDips({ lookForDips, dips });
    const news: string[] = [];
    for (const day of days) {
      const outcome = await findDips(team, { on: addDays('2025-01-06', day), isLate: false });
      news.push(outcome.kind === 'quiet' ? outcome.why : outcome.kind);
    }
    return news;
  }
});

const YEAR = answerDays(1, [
  { days: 100, answers: 30, satisfied: 0.85 },
  { days: 100, answers: 30, satisfied: 0.5 },
]);

const fallingScores: ScoreStore = {
  async dailyAnswers({ metric, period }) {
    return YEAR.filter(({ on }) => metric === 'csat' && on >= period.from && on <= period.to).map(
      (day) => ({ ...day, scale: { min: 1, max: 5 } }),
    );
  },
};
