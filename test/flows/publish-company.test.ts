import { beforeEach, describe, expect, test } from 'vitest';
import type { Team } from '../../src/core/teams/team.ts';
import { createAssembleCompany } from '../../src/flows/assemble-company.ts';
import { createFindLastTold } from '../../src/flows/find-last-told.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createPublishCompany } from '../../src/flows/publish-company.ts';
import type { RestOn } from '../../src/flows/rest-on.ts';
import type { RunJob } from '../../src/flows/run-job.ts';
import type { Stores } from '../../src/store/store.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';
import { plainComposer } from '../support/plain-composer.ts';

const FRIDAY = { on: '2026-11-20', isLate: false };
const NOW = new Date('2026-11-20T08:00:00Z');

describe('publishing the company’s digest', () => {
  let stores: Stores;
  let team: Team;
  let rest: Awaited<ReturnType<RestOn>>;
  let publish: RunJob;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
    rest = null;
    await stores.feedback.keep(newFeedback());
    const assembleCompany = createAssembleCompany({
      ...{ ...stores, listTeams: createListTeams(stores) },
      findLastTold: createFindLastTold(stores),
    });
    publish = createPublishCompany({
      ...{ ...stores, assembleCompany, composer: plainComposer, clock: () => NOW },
      knowAsker: async () => ({ language: 'en', timeZone: 'Europe/Amsterdam' }),
      restOn: async () => rest,
    });
  });

  const wanted = () => stores.company.move({ channelId: 'C0CX', by: 'U0ANNA', at: NOW });
  const queued = () => stores.outbox.claim({ now: NOW, leaseMs: 1000, limit: 10 });

  test('queues one message where somebody asked for it, however often it is run', async () => {
    await wanted();

    const outcomes = [await publish(team, FRIDAY), await publish(team, FRIDAY)];

    expect(outcomes).toEqual(Array.from({ length: 2 }, () => ({ kind: 'posted', isLate: false })));
    expect(await queued()).toMatchObject([{ key: 'company:2026-11-20', channelId: 'C0CX' }]);
  });

  test('posts nothing where nobody asked for it, nor on a public holiday', async () => {
    const unasked = await publish(team, FRIDAY);
    await wanted();
    rest = { kind: 'holiday', name: 'Koningsdag' };
    const holiday = await publish(team, FRIDAY);

    expect([unasked, holiday]).toMatchObject([{ kind: 'quiet' }, { why: 'holiday' }]);
    expect(await queued()).toEqual([]);
  });

  test('posts nothing when nothing is new since the last one', async () => {
    await wanted();
    const slot = { job: 'company', teamId: team.id, on: '2026-11-19' } as const;
    await stores.slots.claim(slot, { now: NOW, leaseMs: 1000 });
    await stores.slots.finish(slot, { kind: 'posted', isLate: false }, NOW);

    expect(await publish(team, FRIDAY)).toMatchObject({ kind: 'quiet', why: 'nothing new' });
  });
});
