import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import type { LookForDips } from '../../src/flows/look-for-dips.ts';
import { createPublishDigest } from '../../src/flows/publish-digest.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import type { SlotOutcome } from '../../src/ports/slots.ts';
import { createComposer } from '../../src/slack/compose.ts';
import type { Stores } from '../../src/store/store.ts';
import { assembling } from '../support/assembling.ts';
import { aFeedback, felt, meant } from '../support/builders/a-feedback.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { aChannel, addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const FRIDAY = { on: '2026-11-20', isLate: false };
const NOW = new Date('2026-11-20T08:00:00Z');

const noDips: LookForDips = async () => [];
const tellNothing = async () => undefined;
const askNothing = async () => null;

describe('publishing the digest', () => {
  let stores: Stores;
  let team: Team;
  let publishDigest: RunJob;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    publishDigest = createPublishDigest({
      lookForDips: noDips,
      tellAlerts: tellNothing,
      askAboutFeedback: askNothing,
      assembleDigest: assembling(stores),
      composer: plainComposer,
      outbox: stores.outbox,
      digests: stores.digests,
      slots: stores.slots,
      clock: () => NOW,
    });
  });

  test('queues one message for the team, however often it is run', async () => {
    await stores.feedback.keep(newFeedback());

    const outcomes = [await publishDigest(team, FRIDAY), await publishDigest(team, FRIDAY)];

    expect(outcomes).toEqual(Array.from({ length: 2 }, () => ({ kind: 'posted', isLate: false })));
    expect(await queued()).toMatchObject([
      { key: `digest:${team.id}:2026-11-20`, channelId: team.channelId, onlyFor: null },
    ]);
  });

  test('posts nothing when nothing was said, and says why', async () => {
    const outcome = await publishDigest(team, FRIDAY);

    expect(outcome).toEqual({ kind: 'quiet', why: 'nothing new' });
    expect(await queued()).toEqual([]);
  });

  test('a digest that would come hours too late is not posted, and says why', async () => {
    await stores.feedback.keep(newFeedback());
    const asleep = { ...team, quietHours: { from: '08:30', to: '17:00' }, digestAt: '08:10' };

    const outcome = await publishDigest(asleep, { ...FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'quiet', why: 'too late' });
    expect(await queued()).toEqual([]);
  });

  test('a late digest says so', async () => {
    await stores.feedback.keep(newFeedback());

    const outcome = await publishDigest(team, { ...FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'posted', isLate: true });
    expect((await queued())[0]?.message.text).toContain('late');
  });

  test('carries what a model made of the week, which a quiet day does not ask for', async () => {
    const asked: string[] = [];
    const claims = [{ text: 'Payments hang for some.', citations: [aFeedback()] }];
    const publish = createPublishDigest({
      ...{ lookForDips: noDips, tellAlerts: tellNothing, askAboutFeedback: askNothing },
      outbox: stores.outbox,
      digests: stores.digests,
      slots: stores.slots,
      assembleDigest: assembling(stores),
      async summariseWeek(_, on) {
        asked.push(on);
        return { claims, n: 40 };
      },
      composer: createComposer(() => null),
      clock: () => NOW,
    });

    await publish(team, FRIDAY);
    expect(asked).toEqual([]);
    await stores.feedback.keep(newFeedback());
    await publish(team, FRIDAY);

    expect(asked).toEqual([FRIDAY.on]);
    expect(JSON.stringify(await queued())).toContain('Payments hang for some.');
  });

  test('looks for dips first, so that none is missing when the night was missed', async () => {
    const publish = createPublishDigest({
      lookForDips: async () => [await stores.alerts.open(aNewAlert({ toldTeamId: team.id }), NOW)],
      tellAlerts: tellNothing,
      askAboutFeedback: askNothing,
      assembleDigest: assembling(stores),
      composer: createComposer(() => null),
      outbox: stores.outbox,
      digests: stores.digests,
      slots: stores.slots,
      clock: () => NOW,
    });

    expect((await publish(team, FRIDAY)).kind).toBe('posted');
    expect((await queued())[0]?.message.text).toContain('CSAT 62 % (26 of 42');
  });

  test.each([
    { night: { kind: 'quiet', why: 'no new dip' } as const, looks: 0 },
    { night: { kind: 'failed', why: 'no database' } as const, looks: 1 },
  ])('looks for dips $looks times after a night that was $night.kind', async ({ night, looks }) => {
    let looked = 0;
    const slot = { job: 'dips', teamId: team.id, on: FRIDAY.on } as const;
    await stores.slots.claim(slot, { now: NOW, leaseMs: 1000 });
    await stores.slots.finish(slot, night, NOW);
    const publish = createPublishDigest({
      async lookForDips() {
        looked += 1;
        return [];
      },
      ...{ tellAlerts: tellNothing, askAboutFeedback: askNothing, composer: plainComposer },
      ...{ ...stores, assembleDigest: assembling(stores), clock: () => NOW },
    });

    await publish(team, FRIDAY);

    expect(looked).toBe(looks);
  });

  test('remembers what it told, so that the next one does not repeat it', async () => {
    for (const ts of ['1795000100.000100', '1795000050.000100']) {
      await stores.feedback.keep(newFeedback({ ...felt('negative'), ts, conversationTs: ts }));
    }
    const assemble = assembling(stores);

    await publishDigest(team, FRIDAY);
    const slot = { job: 'digest', teamId: team.id, on: FRIDAY.on } as const;
    await stores.slots.claim(slot, { now: NOW, leaseMs: 1000 });
    await stores.slots.finish(slot, { kind: 'posted', isLate: false }, NOW);

    const quotedOn = async (on: string) =>
      (await assemble(team, on, team.channelId)).digest.quotes.map(({ ts }) => ts);
    const [friday, saturday] = [await quotedOn(FRIDAY.on), await quotedOn('2026-11-21')];
    expect(friday).toHaveLength(1);
    expect(saturday).toHaveLength(1);
    expect(saturday).not.toEqual(friday);
  });

  test('a dip found while digests failed is news in the next that is posted, and in one', async () => {
    const digestOf = async (on: string) =>
      (await assembling(stores)(team, on, team.channelId)).digest;
    const finish = async (on: string, outcome: SlotOutcome) => {
      const slot = { job: 'digest', teamId: team.id, on } as const;
      await stores.slots.claim(slot, { now: NOW, leaseMs: 1000 });
      await stores.slots.finish(slot, outcome, NOW);
    };
    const found = { openedOn: '2026-11-17', foundOn: '2026-11-18' };
    await stores.alerts.open(aNewAlert({ toldTeamId: team.id, ...found }), NOW);
    await finish('2026-11-17', { kind: 'posted', isLate: false });
    await finish('2026-11-18', { kind: 'failed', why: 'no database' });
    await finish('2026-11-19', { kind: 'failed', why: 'no database' });
    await finish('2026-11-20', { kind: 'posted', isLate: false });

    expect((await digestOf('2026-11-20')).dips[0]?.isNew).toBe(true);
    expect((await digestOf('2026-11-23')).dips[0]?.isNew).toBe(false);
  });

  test('tells of a date what was known then: no dip that was found later', async () => {
    await stores.alerts.open(aNewAlert({ toldTeamId: team.id }), NOW);
    const assemble = assembling(stores);

    const dipsOn = async (on: string) =>
      (await assemble(team, on, team.channelId)).digest.dips.length;

    expect([await dipsOn('2026-11-19'), await dipsOn('2026-11-20')]).toEqual([0, 1]);
  });

  test('counts the scores of its seven days, in the order CSAT, CES, NPS', async () => {
    const scale = { min: 1, max: 5 };
    for (const [k, answer] of [5, 4, 4, 2, 5, 1].entries()) {
      const ts = `179499${k}000.000100`;
      const saidAt = new Date('2026-11-18T10:00:00Z');
      await stores.feedback.keep(
        newFeedback({ ts, saidAt, scores: [{ metric: 'csat', answer, scale }] }),
      );
    }

    const { digest } = await assembling(stores)(team, FRIDAY.on, team.channelId);

    expect(digest.scores.map(({ metric, n }) => `${metric} ${n}`)).toEqual([
      'csat 6',
      'ces 0',
      'nps 0',
    ]);
    expect(digest.scores[0]?.value).toBeCloseTo(4 / 6, 12);
  });

  test('asks for an answer only where nobody gave one', async () => {
    const asked = { ...meant('question'), ...felt('neutral') };
    const answered = newFeedback({ ...asked, ts: '1795000100.000100' });
    const open = newFeedback({ ...asked, ts: '1795000050.000100' });
    const reply = { ts: '1795000200.000100', conversationTs: answered.ts };
    for (const message of [answered, open, newFeedback(reply)]) {
      await stores.feedback.keep(message);
    }

    const { digest } = await assembling(stores)(team, FRIDAY.on, team.channelId);

    expect(digest.nextStep).toMatchObject({
      kind: 'answer a question',
      feedback: { ts: open.ts },
    });
  });

  test('repeats no words of another, private channel, but counts them', async () => {
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    const tones = [
      felt('negative'),
      felt('positive'),
      { ...meant('question'), ...felt('neutral') },
    ];
    for (const tone of tones) {
      await stores.feedback.keep(newFeedback({ channelId: 'C0CLOSED', ...tone }));
    }
    const assemble = assembling(stores);

    const { digest } = await assemble(team, FRIDAY.on, team.channelId);
    const there = await assemble(team, FRIDAY.on, 'C0CLOSED');

    expect(digest.heard.total).toBe(3);
    expect(JSON.stringify(digest)).not.toContain('paid twice');
    expect(JSON.stringify(there.digest)).toContain('paid twice');
  });

  test.each([
    { speaksIn: 'C0CHECKOUT', isQuoted: false },
    { speaksIn: 'C0CLOSED', isQuoted: true },
  ])('posted in $speaksIn it quotes a private channel: $isQuoted', async (of) => {
    const composer = createComposer(() => null);
    const world = {
      composer,
      outbox: stores.outbox,
      digests: stores.digests,
      slots: stores.slots,
      clock: () => NOW,
      ...{ lookForDips: noDips, tellAlerts: tellNothing, askAboutFeedback: askNothing },
    };
    const assembleDigest = assembling(stores);
    await stores.channels.put(aChannel({ id: 'C0CLOSED', teamId: team.id, isPrivate: true }));
    await stores.feedback.keep(newFeedback({ channelId: 'C0CLOSED', ...felt('negative') }));

    const publish = createPublishDigest({ ...world, assembleDigest });
    await publish({ ...team, channelId: of.speaksIn }, FRIDAY);

    const posts = await queued();
    expect(posts).toHaveLength(1);
    expect(JSON.stringify(posts).includes('paid twice')).toBe(of.isQuoted);
  });

  async function queued() {
    return stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  }
});
