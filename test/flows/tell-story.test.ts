import { beforeEach, describe, expect, test } from 'vitest';
import { forgetfulStories } from '../../scripts/job/forgetful-stories.ts';
import type { NewFeedback } from '../../src/core/feedback/feedback.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { type ChooseStory, createChooseStory } from '../../src/flows/choose-story.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createTellStory } from '../../src/flows/tell-story.ts';
import type { Log } from '../../src/ports/world.ts';
import type { Stores } from '../../src/store/store.ts';
import { assembling } from '../support/assembling.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createFakeReader } from '../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';
import { silentLog } from '../support/silent-log.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const NOW = new Date('2026-11-20T08:30:00Z');
const FRIDAY = '2026-11-20';
const PLAIN =
  'The label would not print so the code had to be copied to a piece of paper, which is tedious.';
const VIVID =
  'My label would not print, so I waited 20 minutes at the counter. But the clerk laughed and ' +
  'said "you are the third today", and then it went quickly.';

/** Four who say much the same, too briefly to be told. */
const BRIEFLY = ['No label.', 'Label?!', 'The label again.', 'Label hangs.'];

describe('telling the story of the day', () => {
  let stores: Stores;
  let team: Team;
  let chooseStory: ChooseStory;
  let tellStory: RunJob;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    chooseStory = choosingFrom(stores);
    for (const verbatim of BRIEFLY) await stores.feedback.keep(said(verbatim));
    const { outbox } = stores;
    tellStory = createTellStory({ chooseStory, composer: plainComposer, outbox, clock: () => NOW });
  });

  test('the story of a day stays the same, whatever is said afterwards', async () => {
    await stores.feedback.keep(said(PLAIN));
    const first = await chosenOn(FRIDAY);
    await stores.feedback.keep(said(VIVID));

    expect(first?.extract).toBe(PLAIN);
    expect(await chosenOn(FRIDAY)).toEqual(first);
    expect((await chosenOn('2026-11-23'))?.extract).toBe(VIVID);
  });

  test('before one meeting nobody hears a customer twice: in the digest and in the story', async () => {
    await stores.feedback.keep(said(VIVID));
    const digest = await assembling(stores)(team, FRIDAY, team.channelId);
    await stores.feedback.keep(said(`${PLAIN} ${PLAIN} ${PLAIN} Nu.`));

    expect(digest.digest.quotes.map(({ verbatim }) => verbatim)).toEqual([VIVID]);
    expect((await chosenOn(FRIDAY))?.extract).toContain(PLAIN);
  });

  test('queues one message for the team, however often it is run', async () => {
    await stores.feedback.keep(said(PLAIN));

    await tellStory(team, { on: FRIDAY, isLate: false });
    const outcome = await tellStory(team, { on: FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'posted', isLate: true });
    expect(await queued()).toMatchObject([
      { key: `story:${team.id}:${FRIDAY}`, channelId: team.channelId, message: { text: PLAIN } },
    ]);
  });

  test('keeps and posts none that would come hours too late, and says why', async () => {
    await stores.feedback.keep(said(PLAIN));
    const asleep = { ...team, quietHours: { from: '09:20', to: '18:00' }, meetingAt: '09:20' };

    const outcome = await tellStory(asleep, { on: FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'quiet', why: 'too late' });
    expect(await stores.stories.on(team.id, FRIDAY)).toBeNull();
    expect(await queued()).toEqual([]);
  });

  test('posts nothing when nothing fit to be read aloud was said, and says why', async () => {
    await stores.feedback.keep(newFeedback({ verbatim: 'Prima.' }));

    const outcome = await tellStory(team, { on: FRIDAY, isLate: false });

    expect(outcome.kind).toBe('quiet');
    expect(await queued()).toEqual([]);
  });

  test('counts who said alike in all of the time', async () => {
    for (const day of ['2026-08-24', '2026-09-01', '2026-11-17']) {
      await stores.feedback.keep(said(PLAIN, { saidAt: new Date(`${day}T12:00:00Z`) }));
    }

    expect((await chosenOn(FRIDAY))?.context).toMatchObject({ alike: 5, usuallyAlike: 1 });
  });

  test('is typical of a quarter of a year where little is said, else of a month', async () => {
    const inSummer = { saidAt: new Date('2026-09-01T12:00:00Z'), touchpointId: 'packing' };
    for (const verbatim of BRIEFLY) await stores.feedback.keep(said(verbatim, inSummer));
    await stores.feedback.keep(said(VIVID, { touchpointId: 'packing' }));
    const forgetful = choosingFrom({ ...stores, stories: forgetfulStories(stores.stories) });

    expect((await forgetful(team, FRIDAY, team.channelId)).kind).toBe('story');

    for (let many = 0; many < 95; many += 1) await stores.feedback.keep(said('Nothing.'));
    expect(await chooseStory(team, FRIDAY, team.channelId)).toEqual({
      kind: 'none',
      why: 'story is not typical',
    });
  });

  test('keeps with the story why it was chosen, and logs what was left out', async () => {
    await stores.feedback.keep(said(VIVID));
    const log = createWrittenLog();
    chooseStory = choosingFrom(stores, log);

    const story = await chosenOn(FRIDAY);

    expect(story?.why).toMatchObject({ tone: 'pain', typical: { by: 'touchpoint', alike: 5 } });
    expect(story?.why?.rejected).toEqual({ 'nothing to read aloud': 4 });
    expect(log.lines.join()).toContain('nothing to read aloud');
    expect(log.lines.join()).not.toContain('clerk');
  });

  test('does not tell words that were edited while it was chosen', async () => {
    const before = said(VIVID);
    await stores.feedback.keep(before);
    const edited = { ...before, verbatim: 'Never mind.', revisionTs: '1796000001.000000' };
    const byId: Stores['feedback']['byId'] = async (id, shownIn) => {
      await stores.feedback.keep(edited);
      return stores.feedback.byId(id, shownIn);
    };
    chooseStory = choosingFrom({ ...stores, feedback: { ...stores.feedback, byId } });

    expect(await chosenOn(FRIDAY)).toBeNull();
  });

  test('passes over what a colleague wants told where it may not be shown, or is edited', async () => {
    await stores.channels.put(aChannel({ id: 'C0SECOND', teamId: team.id }));
    await nominated(said(VIVID, { channelId: 'C0SECOND' }));
    const edited = await nominated(said(`Twice. ${PLAIN}`));
    const fit = await nominated(said(PLAIN));
    await stores.channels.turned('C0SECOND', 'private');
    const byId: Stores['feedback']['byId'] = async (id, shownIn) => {
      if (id === edited) return null;
      return stores.feedback.byId(id, shownIn);
    };
    chooseStory = choosingFrom({ ...stores, feedback: { ...stores.feedback, byId } });

    const story = await chosenOn(FRIDAY);

    expect(story?.feedback.id).toBe(fit);
    expect(story?.nominated).toMatchObject({ by: 'U0ANNA' });
  });

  test('chooses by rule where nothing that a colleague wants told can be had', async () => {
    const gone = await nominated(said(VIVID, { voice: 'employee' }));
    await stores.feedback.keep(said(PLAIN));
    const byId: Stores['feedback']['byId'] = async (id, shownIn) =>
      id === gone ? null : stores.feedback.byId(id, shownIn);
    chooseStory = choosingFrom({ ...stores, feedback: { ...stores.feedback, byId } });

    expect(await chosenOn(FRIDAY)).toMatchObject({ extract: PLAIN, nominated: null });
  });

  test('what was said in a private channel is no story for another', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(said(VIVID, { channelId: 'C0CLOSED' }));

    expect(await tellStory(team, { on: FRIDAY, isLate: false })).toMatchObject({ kind: 'quiet' });
    expect(await queued()).toEqual([]);
  });

  test('a private channel is told its own story, and nobody else is', async () => {
    const closed = { ...team, channelId: 'C0CLOSED' };
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(said(VIVID, { channelId: 'C0CLOSED' }));

    expect(await chooseStory(closed, FRIDAY, 'C0ELSEWHERE')).toEqual({ kind: 'told elsewhere' });
    expect(await chooseStory(closed, FRIDAY, 'C0CLOSED')).toMatchObject({ kind: 'story' });
    await tellStory(closed, { on: FRIDAY, isLate: false });
    expect(await queued()).toMatchObject([{ channelId: 'C0CLOSED', message: { text: VIVID } }]);
  });

  test('a story stays untold when its channel turned private, or its team moved, after the choice', async () => {
    await stores.channels.put(aChannel({ id: 'C0SECOND', teamId: team.id }));
    await stores.feedback.keep(said(VIVID, { channelId: 'C0SECOND' }));
    await chosenOn(FRIDAY);

    await stores.channels.turned('C0SECOND', 'private');

    expect(await tellStory(team, { on: FRIDAY, isLate: false })).toMatchObject({
      kind: 'quiet',
      why: expect.stringContaining('private'),
    });
    expect(await queued()).toEqual([]);
  });

  function choosingFrom(from: Stores, log: Log = silentLog): ChooseStory {
    const assembleDigest = assembling(from);
    return createChooseStory({ ...from, assembleDigest, reader: createFakeReader(), log });
  }

  /** Keeps what a colleague wants told at the next meeting, and gives its id. */
  async function nominated(message: NewFeedback): Promise<string> {
    await stores.feedback.keep(message);
    const [piece] = await stores.feedback.conversation(message);
    const feedbackId = piece?.id ?? '';
    const wish = { by: 'U0ANNA', at: NOW, credits: [], isSpare: false };
    await stores.nominations.add({ ...wish, teamId: team.id, feedbackId });
    return feedbackId;
  }

  /** The story of a date where it is told. */
  async function chosenOn(on: string) {
    const chosen = await chooseStory(team, on, team.channelId);
    return chosen.kind === 'story' ? chosen.story : null;
  }

  async function queued() {
    return stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  }
});

/** Feedback about the return label, of a customer that a survey's bot posts for. */
function said(verbatim: string, but: Partial<NewFeedback> = {}): NewFeedback {
  return newFeedback({ verbatim, terms: [], touchpointId: 'label', isBot: true, ...but });
}
