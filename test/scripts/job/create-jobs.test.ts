import { beforeEach, describe, expect, test } from 'vitest';
import { createJobs } from '../../../scripts/job/create-jobs.ts';
import type { Team } from '../../../src/core/teams/team.ts';
import type { Stores } from '../../../src/store/store.ts';
import { aNewAlert } from '../../support/builders/a-new-alert.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';
import { addTeam, newFeedback } from '../../support/contracts/stores.ts';
import { createFakeReader } from '../../support/fakes/fake-reader.ts';
import { createMemoryStore } from '../../support/fakes/memory-store.ts';
import { fallenAnswers } from '../../support/fallen-answers.ts';
import { silentLog } from '../../support/silent-log.ts';
import { timeouts } from '../../support/timeouts.ts';

const ON = '2026-11-20';
const MONDAY = '2026-11-23';

describe('jobs run by hand', () => {
  let stores: Stores;
  let team: Team;

  beforeEach(async () => {
    stores = createMemoryStore();
    team = await addTeam(stores);
  });

  test('show a dip that is open, and none as new that was watched before', async () => {
    const node = { kind: 'team', teamId: team.id } as const;
    await stores.alerts.open(aNewAlert({ node, toldTeamId: team.id }), new Date());

    const shown = await jobs().preview('dips', team, ON);

    expect(shown.split('\n\n').slice(0, 2)).toEqual(['No new dip.', 'Open since before:']);
    expect(shown).toContain('Checkout CSAT 62 %');
  });

  test('show a dip that nobody has looked for yet, and keep nothing of it', async () => {
    for (const piece of fallenAnswers()) await stores.feedback.keep(piece);
    const before = jobs('2026-11-14T08:00:00Z');
    await before.run({ job: 'dips', teamId: team.id, on: '2026-11-14' }, { isLate: false });

    const shown = await jobs().preview('dips', team, ON);

    expect(shown).toMatch(/^🔴 Checkout CSAT \d+ %/u);
    expect(await stores.alerts.current()).toEqual([]);
  });

  test('look for dips before a digest, as the clock does', async () => {
    for (const piece of fallenAnswers()) await stores.feedback.keep(piece);
    const before = jobs('2026-11-14T08:00:00Z');
    await before.run({ job: 'dips', teamId: team.id, on: '2026-11-14' }, { isLate: false });

    await jobs().run({ job: 'digest', teamId: team.id, on: ON }, { isLate: false });

    expect(await stores.alerts.current()).toMatchObject([{ measure: 'csat', foundOn: ON }]);
  });

  test('ask in a digest what the reader is unsure of, and show the same beforehand', async () => {
    await hearUnsure();

    const shown = await jobs().preview('digest', team, ON);
    const before = await stores.asks.on(team.id, ON);
    await jobs().run({ job: 'digest', teamId: team.id, on: ON }, { isLate: false });
    const again = await jobs().preview('digest', team, ON);

    const question = 'Help me read: I am not sure what this is about. Can you tell?';
    expect(shown).toContain(question);
    expect(shown).toContain('[ Payment page ]');
    expect(before).toBeNull();
    expect(await queued()).toContain('Payment page');
    expect(again).toContain(question);
  });

  test('show no question about a piece that was asked about this week', async () => {
    const asked = await hearUnsure();
    await stores.asks.claim({ teamId: team.id, on: '2026-11-18', feedbackId: asked });

    expect(await jobs().preview('digest', team, ON)).not.toContain('Help me read');
  });

  test('suggest a theme in a digest, and keep none that is only looked at', async () => {
    for (const piece of timeouts()) await stores.feedback.keep(piece);

    const shown = await jobs().preview('digest', team, MONDAY);
    const kept = await stores.themes.of(team.id, 'suggested', 5);

    expect(shown).toContain('People seem to talk about timeout');
    expect(kept).toEqual([]);
  });

  async function hearUnsure(): Promise<string> {
    const step = aTouchpoint({ teamId: team.id });
    await stores.journeys.add({ name: 'Ordering', touchpoints: [step] });
    const piece = newFeedback({
      saidAt: new Date('2026-11-18T10:00:00Z'),
      touchpointId: null,
      touchpointConfidence: 0.3,
    });
    await stores.feedback.keep(piece);
    const [kept] = await stores.feedback.conversation(piece);
    return kept?.id ?? '';
  }

  async function queued(): Promise<string> {
    const lease = { now: new Date(`${ON}T09:00:00Z`), leaseMs: 60_000, limit: 5 };
    return JSON.stringify(await stores.outbox.claim(lease));
  }

  function jobs(now = `${ON}T08:00:00Z`) {
    const clock = () => new Date(now);
    const reader = createFakeReader();
    return createJobs({ stores, workspaceUrl: null, reader, clock, log: silentLog });
  }
});
