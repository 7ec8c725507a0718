import { expect, test } from 'vitest';
import { runCrash } from '../../scripts/bench/crash/run-crash.ts';

test('nothing acknowledged is lost and nothing is doubled when the app is killed', async () => {
  const report = await runCrash({
    events: 300,
    kills: 2,
    seed: 7,
    mode: 'http',
    databaseUrl: null,
    entry: 'src',
    secondsAKill: 4,
    isBrief: true,
    onSaid: () => undefined,
    say: () => undefined,
  });

  const { feedback, inbox, posts } = report;
  expect(report.eventsInFlight + report.postsInFlight).toBeGreaterThan(0);
  expect(feedback.said).toBeGreaterThan(200);
  expect(posts.expected).toBeGreaterThan(12);
  expect({ ...feedback, ...inbox }).toMatchObject({
    ackedLost: 0,
    missing: 0,
    doubled: 0,
    pending: 0,
    dead: 0,
  });
  expect(posts).toMatchObject({ missing: [], doubled: 0, visible: posts.expected });
}, 90_000);
