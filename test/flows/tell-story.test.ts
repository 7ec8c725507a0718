import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import { type ChooseStory, createChooseStory } from '../../src/flows/choose-story.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createTellStory } from '../../src/flows/tell-story.ts';
import type { Stores } from '../../src/store/store.ts';
import { assembling } from '../support/assembling.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
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
    chooseStory = createChooseStory({ ...stores, assembleDigest: assembling(stores) });
    const { outbox } = stores;
    tellStory = createTellStory({ chooseStory, composer: plainComposer, outbox, clock: () => NOW });
  });

  test('the story of a day stays the same, whatever is said afterwards', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: PLAIN }));
    const first = await chosenOn(FRIDAY);
    await stores.feedback.keep(newFeedback({ verbatim: VIVID }));

    expect(first?.extract).toBe(PLAIN);
    expect(await chosenOn(FRIDAY)).toEqual(first);
    expect((await chosenOn('2026-11-23'))?.extract).toBe(VIVID);
  });

  test('before one meeting nobody hears a customer twice: in the digest and in the story', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: VIVID }));
    const digest = await assembling(stores)(team, FRIDAY, team.channelId);
    await stores.feedback.keep(newFeedback({ verbatim: `${PLAIN} ${PLAIN} ${PLAIN} Nu.` }));

    expect(digest.digest.quotes.map(({ verbatim }) => verbatim)).toEqual([VIVID]);
    expect((await chosenOn(FRIDAY))?.extract).toContain(PLAIN);
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

  test('counts who said alike in all of the time, though it is chosen among the newest', async () => {
    const on = ['2026-08-24', '2026-09-01', '2026-11-17', '2026-11-18', '2026-11-19'];
    for (const day of on) {
      const saidAt = new Date(`${day}T12:00:00Z`);
      await stores.feedback.keep(newFeedback({ saidAt, verbatim: PLAIN, terms: ['label'] }));
    }
    const said: Stores['feedback']['said'] = (query) =>
      stores.feedback.said({ ...query, limit: 2 });
    const few = { ...stores, feedback: { ...stores.feedback, said } };
    chooseStory = createChooseStory({ ...few, assembleDigest: assembling(few) });

    expect((await chosenOn(FRIDAY))?.context).toMatchObject({ alike: 3, usuallyAlike: 1 });
  });

  test('what was said in a private channel is no story for another', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(newFeedback({ channelId: 'C0CLOSED', verbatim: VIVID }));

    expect(await tellStory(team, { on: FRIDAY, isLate: false })).toMatchObject({ kind: 'quiet' });
    expect(await queued()).toEqual([]);
  });

  test('a private channel is told its own story, and nobody else is', async () => {
    const closed = { ...team, channelId: 'C0CLOSED' };
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(newFeedback({ channelId: 'C0CLOSED', verbatim: VIVID }));

    expect(await chooseStory(closed, FRIDAY, 'C0ELSEWHERE')).toEqual({ kind: 'told elsewhere' });
    expect(await chooseStory(closed, FRIDAY, 'C0CLOSED')).toMatchObject({ kind: 'story' });
    await tellStory(closed, { on: FRIDAY, isLate: false });
    expect(await queued()).toMatchObject([{ channelId: 'C0CLOSED', message: { text: VIVID } }]);
  });

  test('a story stays untold when its channel turned private, or its team moved, after the choice', async () => {
    await stores.channels.put(aChannel({ id: 'C0SECOND', teamId: team.id }));
    await stores.feedback.keep(newFeedback({ channelId: 'C0SECOND', verbatim: VIVID }));
    await chosenOn(FRIDAY);

    await stores.channels.turned('C0SECOND', 'private');

    expect(await tellStory(team, { on: FRIDAY, isLate: false })).toMatchObject({
      kind: 'quiet',
      why: expect.stringContaining('private'),
    });
    expect(await queued()).toEqual([]);
  });

  /** The story of a date where it is told. */
  async function chosenOn(on: string) {
    const chosen = await chooseStory(team, on, team.channelId);
    return chosen.kind === 'story' ? chosen.story : null;
  }

  async function queued() {
    return stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  }
});
