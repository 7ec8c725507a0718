import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import { type ChooseStory, createChooseStory } from '../../src/flows/choose-story.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createTellStory } from '../../src/flows/tell-story.ts';
import type { Stores } from '../../src/store/store.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const NOW = new Date('2026-11-20T08:30:00Z');
const FRIDAY = '2026-11-20';
const PLAIN =
  'The label would not print so the code had to be copied to a piece of paper, which is tedious.';
const VIVID =
  'My label would not print, so I waited 20 minutes at the counter. But the clerk laughed and ' +
  'said "you are the third today", and then it went quickly.';

describe('telling the story of the day', () => {
  let stores: Stores;
  let team: Team;
  let chooseStory: ChooseStory;
  let tellStory: RunJob;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    chooseStory = createChooseStory(stores);
    const { outbox } = stores;
    tellStory = createTellStory({ chooseStory, composer: plainComposer, outbox, clock: () => NOW });
  });

  test('the story of a day stays the same, whatever is said afterwards', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: PLAIN }));
    const first = await chooseStory(team, FRIDAY);
    await stores.feedback.keep(newFeedback({ verbatim: VIVID }));

    expect(first?.extract).toBe(PLAIN);
    expect(await chooseStory(team, FRIDAY)).toEqual(first);
    expect((await chooseStory(team, '2026-11-23'))?.extract).toBe(VIVID);
  });

  test('queues one message for the team, however often it is run', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: PLAIN }));

    await tellStory(team, { on: FRIDAY, isLate: false });
    const outcome = await tellStory(team, { on: FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'posted', isLate: true });
    expect(await queued()).toMatchObject([
      { key: `story:${team.id}:${FRIDAY}`, channelId: team.channelId, message: { text: PLAIN } },
    ]);
  });

  test('posts nothing when nothing fit to be read aloud was said, and says why', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: 'Prima.' }));

    const outcome = await tellStory(team, { on: FRIDAY, isLate: false });

    expect(outcome.kind).toBe('quiet');
    expect(await queued()).toEqual([]);
  });

  async function queued() {
    return stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  }
});
