import { describe, expect, test } from 'vitest';
import type { HeardMessage, NewFeedback } from '../../src/core/feedback/feedback.ts';
import type { StatedScore } from '../../src/core/scores/score.ts';
import type { Team } from '../../src/core/teams/team.ts';
import { createTakeBadAnswer } from '../../src/flows/take-bad-answer.ts';
import { createTellBadAnswer } from '../../src/flows/tell-bad-answer.ts';
import { aTouchpoint } from '../support/builders/a-touchpoint.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const SAID_AT = new Date('2026-11-19T22:30:00Z');
const LOWEST: StatedScore = { metric: 'csat', answer: 1, scale: { min: 1, max: 5 } };
const MIDDLING: StatedScore = { ...LOWEST, answer: 2 };

/** Team Checkout looks after a payment page, where nothing is conceded, and a newsletter. */
async function open(now = new Date('2026-11-19T22:31:00Z'), but: Partial<Team> = {}) {
  const stores = createMemoryStore();
  const team = await addTeam(stores, but);
  const steps = ['Payment page', 'Basket', 'Account', 'Label', 'Newsletter'].map((name) => {
    const { id: _, ...step } = aTouchpoint({ name, teamId: team.id });
    return { ...step, isMomentOfTruth: name !== 'Newsletter' };
  });
  await stores.journeys.add({ name: 'Ordering', touchpoints: steps });
  const touchpoints = (await stores.journeys.all()).flatMap((journey) => journey.touchpoints);
  const idOf = (name: string) => touchpoints.find((it) => it.name === name)?.id ?? null;
  let at = now;
  const world = { ...stores, composer: plainComposer, clock: () => at };
  const tell = createTellBadAnswer(world);

  async function heard(but: Partial<NewFeedback> & { readonly of?: string } = {}) {
    const { of = 'Payment page', ...rest } = but;
    const piece = newFeedback({
      saidAt: SAID_AT,
      scores: [LOWEST],
      touchpointId: idOf(of),
      ...rest,
    });
    await stores.feedback.keep(piece);
    await hear(piece);
    return piece;
  }
  const hear = (piece: NewFeedback) => tell(asMessage(piece), piece, touchpoints);
  const posts = () => stores.outbox.claim({ now: at, leaseMs: 0, limit: 99 });
  return {
    ...{ stores, team, heard, hear },
    take: (id: string, by: string, shownIn: string | null = team.channelId) =>
      createTakeBadAnswer(world)(id, { by, shownIn }),
    setNow: (later: string) => {
      at = new Date(later);
    },
    /** What was queued for each channel, oldest first: one at a time is given out. */
    async told(): Promise<readonly { channelId: string; text: string }[]> {
      const all: { channelId: string; text: string }[] = [];
      for (let [post] = await posts(); post !== undefined; [post] = await posts()) {
        all.push({ channelId: post.channelId, text: post.message.text });
        await stores.outbox.sent(post.id, { ts: '1795000001.000000', at });
      }
      return all;
    },
    async idOf(piece: NewFeedback) {
      const [kept] = await stores.feedback.conversation(piece);
      return kept?.id ?? '';
    },
  };
}

function asMessage({ verbatim, ...piece }: NewFeedback): HeardMessage {
  return { ...piece, text: verbatim };
}

const toldAbout = (team: Team, touchpoint: string) => ({
  channelId: team.channelId,
  text: expect.stringContaining(`1 at ${touchpoint}: The payment page hung`),
});

describe('tellBadAnswer', () => {
  test('waits for the end of the team’s quiet hours', async () => {
    const quietHours = { from: '18:30', to: '07:30' };
    const { heard, told, setNow } = await open(undefined, { quietHours });

    await heard();
    const atNight = await told();
    setNow('2026-11-20T06:30:00Z');

    expect(atNight).toEqual([]);
    expect(await told()).toHaveLength(1);
  });

  test('tells the team of the touchpoint what the customer said', async () => {
    const { team, heard, told } = await open();

    await heard();

    expect(await told()).toEqual([toldAbout(team, 'Payment page')]);
  });

  test('tells the team that looks after the touchpoint, whoever heard it', async () => {
    const { stores, team, heard, told } = await open();
    const other = await addTeam(stores, {
      ...{ name: 'Social media', hears: 'C0SOCIAL', channelId: 'C0SOCIAL' },
    });

    await heard({ channelId: other.channelId });

    expect(await told()).toEqual([toldAbout(team, 'Payment page')]);
  });

  test('leaves it to the digest where the day has no room for it any more', async () => {
    const { stores, team, heard, told } = await open(undefined, { messagesADay: 2 });

    await heard();

    expect(await told()).toEqual([]);
    expect(await stores.outbox.heldBack(team.channelId)).toEqual([
      { importance: 'very bad answer', count: 1 },
    ]);
    const period = { from: '2026-11-01', to: '2026-11-30' };
    expect(await stores.badAnswers.counted(team.id, period)).toMatchObject([{ count: 1 }]);
  });

  test('tells it once, however often it is heard', async () => {
    const { heard, hear, told, setNow } = await open();
    const piece = await heard();
    expect(await told()).toHaveLength(1);

    await hear(piece);
    setNow('2026-11-20T08:00:00Z');
    await hear(piece);

    expect(await told()).toEqual([]);
  });

  test('tells it when it is heard again, where it was noted and we were killed', async () => {
    const { stores, team, hear, told, idOf } = await open();
    const [journey] = await stores.journeys.all();
    const touchpointId = journey?.touchpoints[0]?.id ?? '';
    const piece = newFeedback({ saidAt: SAID_AT, scores: [LOWEST], touchpointId });
    await stores.feedback.keep(piece);
    const noted = { teamId: team.id, touchpointId, on: '2026-11-19' };
    await stores.badAnswers.note({ ...noted, feedbackId: await idOf(piece) });

    await hear(piece);

    expect(await told()).toHaveLength(1);
  });

  test('tells one a touchpoint on a local date of the team, and three in all', async () => {
    const { team, heard, told, setNow, stores } = await open(undefined, { messagesADay: 8 });
    for (const of of ['Payment page', 'Payment page', 'Basket', 'Account', 'Label']) {
      await heard({ of });
    }

    expect((await told()).map(({ text }) => text.split(':')[0])).toEqual([
      '1 at Payment page',
      '1 at Basket',
      '1 at Account',
    ]);
    const period = { from: '2026-11-19', to: '2026-11-19' };
    expect(await stores.badAnswers.counted(team.id, period)).toHaveLength(2);

    // 23:05 UTC is past midnight in Amsterdam.
    setNow('2026-11-19T23:05:00Z');
    await heard();

    expect(await told()).toEqual([toldAbout(team, 'Payment page')]);
  });

  test('leaves to the digest what a channel has no room for', async () => {
    const { team, heard, told, stores } = await open(undefined, { messagesADay: 4 });
    for (const of of ['Payment page', 'Basket']) await heard({ of });

    expect(await told()).toEqual([toldAbout(team, 'Payment page')]);
    const period = { from: '2026-11-19', to: '2026-11-19' };
    expect(await stores.badAnswers.counted(team.id, period)).toHaveLength(1);
  });

  test('says that there is an answer, and not its words, where they may not be shown', async () => {
    const { stores, team, heard, told } = await open();
    await stores.channels.put(aChannel({ id: 'C0BOARD', teamId: team.id, isPrivate: true }));

    await heard({ channelId: 'C0BOARD' });

    expect(await told()).toEqual([
      { channelId: team.channelId, text: '1 at Payment page: not shown here' },
    ]);
  });

  test.each<[string, Parameters<Awaited<ReturnType<typeof open>>['heard']>[0]]>([
    ['is not the lowest', { scores: [MIDDLING] }],
    ['has no words', { verbatim: 'CSAT 1/5' }],
    ['is of no moment of truth', { of: 'Newsletter' }],
    ['is about nothing that is known', { touchpointId: null }],
    ['is an employee’s', { voice: 'employee' }],
    ['came by back-fill, a day late', { saidAt: new Date('2026-11-18T22:31:00Z') }],
  ])('lets go what %s', async (_, but) => {
    const { heard, told } = await open();

    await heard(but);

    expect(await told()).toEqual([]);
  });
});

describe('takeBadAnswer', () => {
  test('shows who looks after it, to whoever comes later too', async () => {
    const { heard, take, idOf, team } = await open();
    const id = await idOf(await heard());

    const first = await take(id, 'U0FIRST');
    const again = await take(id, 'U0FIRST');
    const second = await take(id, 'U0SECOND');

    expect(first).toMatchObject({
      kind: 'taken',
      team: { id: team.id },
      answer: { touchpoint: 'Payment page', score: LOWEST, takenBy: 'U0FIRST' },
    });
    expect(again).toEqual(first);
    expect(second).toMatchObject({ kind: 'already', answer: { takenBy: 'U0FIRST' } });
  });

  test('still shows no words that may not be shown', async () => {
    const { stores, team, heard, take, idOf } = await open();
    await stores.channels.put(aChannel({ id: 'C0BOARD', teamId: team.id, isPrivate: true }));
    const id = await idOf(await heard({ channelId: 'C0BOARD' }));

    expect(await take(id, 'U0FIRST')).toMatchObject({ answer: { feedback: null, score: LOWEST } });
  });

  test('shows them no more in the channel that the team has left, where they may be only in its new one', async () => {
    const { stores, team, heard, take, idOf } = await open();
    await stores.channels.put(aChannel({ id: 'C0BOARD', teamId: team.id, isPrivate: true }));
    const id = await idOf(await heard({ channelId: 'C0BOARD' }));
    await stores.teams.change(team.id, { channelId: 'C0BOARD' });

    const [before, now] = [
      await take(id, 'U0FIRST', 'C0CHECKOUT'),
      await take(id, 'U0FIRST', 'C0BOARD'),
    ];

    expect(before).toMatchObject({ answer: { feedback: null } });
    expect(now).toMatchObject({ answer: { feedback: { channelId: 'C0BOARD' } } });
  });

  test('says so where it is gone', async () => {
    const { stores, heard, take, idOf } = await open();
    const piece = await heard();
    const id = await idOf(piece);
    await stores.feedback.forget(piece, null);

    expect(await take(id, 'U0FIRST')).toEqual({ kind: 'gone' });
    expect(await take('999', 'U0FIRST')).toEqual({ kind: 'gone' });
  });
});
