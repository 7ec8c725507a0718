import { expect, test } from 'vitest';
import { wireAlerts } from '../../src/wire-flows.ts';
import { aWatchedTeam, morning } from '../support/a-watched-team.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';
import { plainComposer } from '../support/plain-composer.ts';

const SURVEY = { from: '2026-11-16', why: 'another survey' };

test('a member who says that the survey changed ends the dip, and its score is learnt anew', async () => {
  const { stores, hear, watchDaily, watchOf, openAlert } = await aWatchedTeam();
  await hear(fallenAnswers({ to: '2026-11-25' }));
  await watchDaily('2026-11-10', '2026-11-19');
  const { id } = await openAlert();
  const { rebaseScore } = wireAlerts({
    ...{ stores, outbox: stores.outbox, composer: plainComposer },
    clock: () => morning('2026-11-19'),
  });

  const outcomes = [
    await rebaseScore(id, SURVEY, 'U0ANNA'),
    await rebaseScore(id, SURVEY, 'U0BEN'),
    await rebaseScore('alert-0', SURVEY, 'U0ANNA'),
  ];
  const news = await watchDaily('2026-11-20', '2026-11-25');

  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'already', 'gone']);
  expect(news).toEqual([]);
  expect(await stores.alerts.byId(id)).toMatchObject({ state: 'rebased' });
  expect((await watchOf())?.state).toMatchObject({
    learntFrom: '2026-11-16',
    chart: { open: null },
  });
  const [change] = await stores.rebaselines.since('2026-11-01');
  expect(change).toMatchObject({ ...SURVEY, by: 'U0ANNA', nodeName: 'Checkout' });
});
