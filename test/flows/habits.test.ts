import { beforeEach, describe, expect, test } from 'vitest';
import { createHolidays } from '../../src/calendar/create-holidays.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { addDays } from '../../src/core/time/add-days.ts';
import { createDiscussStory } from '../../src/flows/discuss-story.ts';
import { postKey } from '../../src/flows/post-key.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import { createTellLeader } from '../../src/flows/tell-leader.ts';
import type { Stores } from '../../src/store/store.ts';
import { wireHabits } from '../../src/wire-habits.ts';
import { wireMeetings } from '../../src/wire-meetings.ts';
import { aStory } from '../support/builders/a-story.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const MONDAY = '2026-11-16';
const TUESDAY = '2026-11-17';
const WEDNESDAY = '2026-11-18';
const THURSDAY = '2026-11-19';

describe('the habit of discussing the story', () => {
  let stores: Stores;
  let team: Team;
  let today: string;
  let absent: readonly string[];

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    today = MONDAY;
    absent = [];
  });

  const clock = () => new Date(`${today}T12:00:00Z`);

  function opened() {
    const world = { stores, outbox: stores.outbox, clock, holidays: createHolidays() };
    const meetings = wireMeetings(world);
    const isAway = async (userId: string) => absent.includes(userId);
    return { ...meetings, ...wireHabits({ ...world, ...meetings, isAway }) };
  }

  /** Posts a message without a story in it, which is then delivered as message `ts`. */
  const tell: RunJob = async ({ id: teamId, channelId }, { on }) => {
    const key = postKey({ job: 'story', teamId, on });
    const message = { text: 'a story', blocks: [] };
    await stores.outbox.queue({ key, channelId, threadTs: null, onlyFor: null, message }, clock());
    const [post] = await stores.outbox.claim({ now: clock(), leaseMs: 1, limit: 1 });
    if (post) await stores.outbox.sent(post.id, { ts: tsOn(on), at: clock() });
    return { kind: 'posted', isLate: false };
  };

  async function tellOn(on: string) {
    today = on;
    const outcome = await opened().inRhythm(tell)(team, { on, isLate: false });
    return outcome.kind === 'quiet' ? outcome.why : outcome.kind;
  }

  test('three stories nobody looked at make it rarer, and App Home is told why', async () => {
    for (const on of [MONDAY, TUESDAY, WEDNESDAY]) expect(await tellOn(on)).toBe('posted');

    expect(await tellOn(THURSDAY)).toBe('twice a week');
    expect(await tellOn('2026-11-21')).toBe('posted');
    today = '2026-11-22';
    expect(await opened().lookAtMeeting(team)).toMatchObject({
      rhythm: 'twice a week',
      story: { nextAt: new Date('2026-11-24T08:30:00Z') },
    });
  });

  test.each(['reacted', 'pressed', 'replied'] as const)(
    'one of them that somebody %s to is looked at, and it stays as it was',
    async (kind) => {
      for (const on of [MONDAY, TUESDAY, WEDNESDAY]) await tellOn(on);

      await opened().noticeStory({ channelId: team.channelId, ts: tsOn(TUESDAY) }, kind);

      expect(await tellOn(THURSDAY)).toBe('posted');
    },
  );

  test('what is done with another message says nothing of the story', async () => {
    for (const on of [MONDAY, TUESDAY, WEDNESDAY]) await tellOn(on);

    await opened().noticeStory({ channelId: team.channelId, ts: '1700000000.000001' }, 'reacted');
    await opened().noticeStory({ channelId: 'C0ELSEWHERE', ts: tsOn(TUESDAY) }, 'reacted');

    expect(await tellOn(THURSDAY)).toBe('twice a week');
  });

  test('a story that could not be delivered was ignored by nobody', async () => {
    for (const on of [MONDAY, TUESDAY]) await tellOn(on);
    const refuse: RunJob = async ({ id: teamId, channelId }, { on }) => {
      const post = { key: postKey({ job: 'story', teamId, on }), channelId, threadTs: null };
      const message = { text: 'a story', blocks: [] };
      await stores.outbox.queue({ ...post, onlyFor: null, message }, clock());
      const [queued] = await stores.outbox.claim({ now: clock(), leaseMs: 1, limit: 1 });
      if (queued) await stores.outbox.drop(queued.id, { why: 'gone', isInDoubt: false });
      return { kind: 'posted', isLate: false };
    };
    await opened().inRhythm(refuse)(team, { on: WEDNESDAY, isLate: false });

    expect(await tellOn(THURSDAY)).toBe('posted');
    expect(await tellOn('2026-11-20')).toBe('twice a week');
  });

  test('left alone it asks once for a better time, stops, and comes back with one click', async () => {
    const told: string[] = [];
    for (let day = 0; day < 100; day += 1) {
      const on = addDays(MONDAY, day);
      if ((await tellOn(on)) === 'posted') told.push(on);
    }
    const asking = await Promise.all(
      told.map(
        async (on) => (await opened().describeHabit({ teamId: team.id, on }, team)).betterTimes,
      ),
    );
    expect(told).toHaveLength(12);
    expect(asking.filter((times) => times !== null)).toEqual([['11:30', '13:00', '14:30']]);
    expect(await opened().lookAtMeeting(team)).toMatchObject({
      rhythm: 'stopped',
      story: { nextAt: null, notToday: { kind: 'rarer' } },
    });

    const look = await opened().reviveStory(team.id);

    expect(look).toMatchObject({ rhythm: 'every meeting', story: { notToday: null } });
    expect(await tellOn(addDays(MONDAY, 99))).toBe('posted');
    expect(await opened().reviveStory('nobody')).toBeNull();
  });

  test('counts the meetings in a row, this one as soon as it was discussed', async () => {
    const discussStory = createDiscussStory({ ...stores, clock });
    for (const on of [MONDAY, TUESDAY, WEDNESDAY]) {
      await keepStory(on);
      await tellOn(on);
      if (on !== WEDNESDAY) await discussStory({ teamId: team.id, on }, 'U0ANNA');
    }
    const habitOf = () => opened().describeHabit({ teamId: team.id, on: WEDNESDAY }, team);

    expect(await habitOf()).toMatchObject({ streak: 2, isShort: false });
    await discussStory({ teamId: team.id, on: WEDNESDAY }, 'U0ANNA');
    expect(await habitOf()).toMatchObject({ streak: 3 });
  });

  describe('reading aloud', () => {
    beforeEach(async () => {
      for (const userId of ['U1', 'U2', 'U3']) await opened().readAloud.offer(team.id, userId);
    });

    const readerOn = async (on: string) =>
      (await opened().describeFresh({ teamId: team.id, on }, team)).readBy;

    test('goes round, whoever read longest ago first', async () => {
      const readers = [];
      for (const on of [MONDAY, TUESDAY, WEDNESDAY, THURSDAY]) readers.push(await readerOn(on));

      expect(readers).toEqual(['U1', 'U2', 'U3', 'U1']);
      expect(await readerOn(TUESDAY)).toBe('U2');
    });

    test('skips who is away, by their own word or as Slack shows', async () => {
      await opened().goAway('U1', TUESDAY);
      absent = ['U2'];

      expect(await readerOn(TUESDAY)).toBe('U3');
      expect(await readerOn(WEDNESDAY)).toBe('U1');

      absent = ['U1', 'U2', 'U3'];
      expect(await readerOn(THURSDAY)).toBeNull();
    });

    test('passes to the next, once however often that is pressed', async () => {
      await keepStory(MONDAY);
      const which = { teamId: team.id, on: MONDAY };
      await readerOn(MONDAY);

      const first = await opened().passReading(which, 'U1');
      const again = await opened().passReading(which, 'U1');

      expect([first?.habit.readBy, again?.habit.readBy]).toEqual(['U2', 'U2']);
      await opened().passReading(which, 'U2');
      expect((await opened().passReading(which, 'U3'))?.habit.readBy).toBeNull();
      expect(await readerOn(TUESDAY)).toBe('U1');
    });

    test('names nobody once they withdrew', async () => {
      for (const userId of ['U1', 'U2', 'U3']) await opened().readAloud.withdraw(team.id, userId);

      expect(await readerOn(MONDAY)).toBeNull();
    });
  });

  describe('whoever leads a team', () => {
    const NEXT_MONDAY = '2026-11-23';

    function tellLeader(of: Team, on = NEXT_MONDAY) {
      const { restOn } = opened();
      const world = { ...stores, composer: plainComposer, restOn, clock };
      return createTellLeader(world)(of, { on, isLate: false });
    }

    async function lead(but: Partial<Team> & { readonly hears: string }) {
      return addTeam(stores, { leaderId: 'U0LEAD', ...but });
    }

    test('is told once for all the teams they lead, and of no others', async () => {
      await stores.teams.change(team.id, { leaderId: 'U0LEAD' });
      const delivery = await lead({ name: 'Delivery', hears: 'C0DELIVERY' });
      await addTeam(stores, { name: 'Returns', hears: 'C0RETURNS' });
      for (const on of [MONDAY, TUESDAY]) await tellOn(on);
      await stores.habits.note({ teamId: team.id, on: TUESDAY, kind: 'discussed' });
      today = NEXT_MONDAY;
      const led = { ...team, leaderId: 'U0LEAD' };

      await tellLeader(led);
      await tellLeader(led);
      await tellLeader(delivery);

      const posts = await stores.outbox.claim({ now: clock(), leaseMs: 1, limit: 9 });
      expect(posts).toMatchObject([
        { channelId: 'U0LEAD', message: { text: 'Checkout 1/2, Delivery 0/0' } },
      ]);
    });

    test('hears nothing of a week without stories', async () => {
      const led = { ...team, leaderId: 'U0LEAD' };
      await stores.teams.change(team.id, { leaderId: 'U0LEAD' });

      expect(await tellLeader(led)).toMatchObject({ kind: 'quiet' });
      expect(await tellLeader(team)).toMatchObject({ kind: 'quiet' });
    });

    test('hears it on Tuesday where Monday is a holiday', async () => {
      const led = await lead({ name: 'Delivery', country: 'NL', hears: 'C0DELIVERY' });
      await stores.habits.note({ teamId: led.id, on: '2027-03-25', kind: 'told' });
      today = '2027-03-29';

      await tellLeader(led, today);

      expect(await stores.outbox.claim({ now: clock(), leaseMs: 1, limit: 1 })).toEqual([]);
      today = '2027-03-30';
      const [post] = await stores.outbox.claim({ now: clock(), leaseMs: 1, limit: 1 });
      expect(post?.queuedAt).toEqual(new Date('2027-03-30T07:00:00Z'));
    });

    test('reads what people wrote came of it, but not of what was said in private', async () => {
      const written: string[] = [];
      const storyWeek: typeof plainComposer.storyWeek = (weeks) => {
        written.push(...weeks.flatMap(({ lines }) => lines));
        return { text: '', blocks: [] };
      };
      await stores.teams.change(team.id, { leaderId: 'U0LEAD' });
      await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
      for (const [on, channelId] of [
        [MONDAY, 'C0CHECKOUT'],
        [TUESDAY, 'C0CLOSED'],
      ] as const) {
        const { feedback } = await keepStory(on, channelId);
        for (const kind of ['told', 'outcome'] as const) {
          await stores.habits.note({ teamId: team.id, on, kind });
        }
        const note = { feedbackId: feedback.id, by: 'U0ANNA' };
        await stores.notes.add({ ...note, at: clock(), text: `of ${on}` });
        await stores.notes.add({ ...note, at: new Date('2026-11-01T12:00:00Z'), text: 'before' });
      }

      const world = { ...stores, composer: { storyWeek }, restOn: opened().restOn, clock };
      await createTellLeader(world)(
        { ...team, leaderId: 'U0LEAD' },
        { on: NEXT_MONDAY, isLate: false },
      );

      expect(written).toEqual([`of ${MONDAY}`]);
    });

    test('is told no more when they do not want it', async () => {
      await stores.teams.change(team.id, { leaderId: 'U0LEAD' });

      await opened().stopTellingLeader('U0LEAD');

      expect((await stores.teams.byId(team.id))?.leaderId).toBeNull();
    });
  });

  async function keepStory(on: string, channelId = team.channelId) {
    const said = newFeedback({ channelId, ts: tsOn(on), conversationTs: tsOn(on) });
    await stores.feedback.keep(said);
    const [feedback] = await stores.feedback.conversation(said);
    if (feedback === undefined) throw new Error('the feedback was not kept');
    const story = aStory({ teamId: team.id, on, feedback });
    await stores.stories.tell(story);
    return story;
  }
});

function tsOn(on: string): string {
  return `${Date.parse(on) / 1000}.000000`;
}
