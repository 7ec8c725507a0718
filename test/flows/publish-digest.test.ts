import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import { createAssembleDigest } from '../../src/flows/assemble-digest.ts';
import { createPublishDigest } from '../../src/flows/publish-digest.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import type { Stores } from '../../src/store/store.ts';
import { felt, meant } from '../support/builders/a-feedback.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const FRIDAY = { on: '2026-11-20', isLate: false };
const NOW = new Date('2026-11-20T08:00:00Z');

describe('publishing the digest', () => {
  let stores: Stores;
  let team: Team;
  let publishDigest: RunJob;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    publishDigest = createPublishDigest({
      assembleDigest: createAssembleDigest(stores),
      composer: plainComposer,
      outbox: stores.outbox,
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

    expect(outcome).toEqual({ kind: 'quiet', why: 'nothing was said since the digest before' });
    expect(await queued()).toEqual([]);
  });

  test('a late digest says so', async () => {
    await stores.feedback.keep(newFeedback());

    const outcome = await publishDigest(team, { ...FRIDAY, isLate: true });

    expect(outcome).toEqual({ kind: 'posted', isLate: true });
    expect((await queued())[0]?.message.text).toContain('late');
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

    const { digest } = await createAssembleDigest(stores)(team, FRIDAY.on);

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

    const { digest } = await createAssembleDigest(stores)(team, FRIDAY.on);

    expect(digest.nextStep).toMatchObject({
      kind: 'answer a question',
      feedback: { ts: open.ts },
    });
  });

  async function queued() {
    return stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });
  }
});
