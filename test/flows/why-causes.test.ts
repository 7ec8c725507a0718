import { expect, test } from 'vitest';
import type { Contribution } from '../../src/core/dips/causes/contribution.ts';
import { createListTeams } from '../../src/flows/list-teams.ts';
import { createWhyAlert } from '../../src/flows/why-alert.ts';
import { aNewAlert } from '../support/builders/a-new-alert.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const KNOWN: Contribution = {
  ...{ dimension: 'kind', id: 'bug', label: 'bug', n: 6 },
  ...{ share: 0.3, mix: 0.3, level: 0, usual: 0.8 },
};

/** A dip that opened on the 17th with one cause known, and what customers answered. */
async function open(answers: readonly { on: string; answer: number; source: string; n: number }[]) {
  const stores = createMemoryStore();
  const team = await addTeam(stores);
  for (const { on, answer, source, n } of answers) {
    const saidAt = new Date(`${on}T12:00:00Z`);
    const scores = [{ metric: 'csat', answer, scale: { min: 1, max: 5 } } as const];
    for (let k = 0; k < n; k++) {
      await stores.feedback.keep(newFeedback({ saidAt, scores, source, terms: [] }));
    }
  }
  const node = { kind: 'team', teamId: team.id } as const;
  const alert = await stores.alerts.open(
    aNewAlert({ node, openedOn: '2026-11-17', since: '2026-11-16', causes: [KNOWN] }),
    new Date(),
  );
  const whyAlert = createWhyAlert({
    ...{ ...stores, listTeams: createListTeams(stores) },
    clock: () => new Date('2026-11-20T08:00:00Z'),
  });
  return whyAlert(alert.id, team.channelId);
}

test('why tells of a cause that only shows in the days after a dip opened', async () => {
  const why = await open([
    { on: '2026-11-01', answer: 5, source: 'app', n: 80 },
    { on: '2026-11-02', answer: 2, source: 'app', n: 20 },
    { on: '2026-11-03', answer: 5, source: 'web', n: 80 },
    { on: '2026-11-04', answer: 2, source: 'web', n: 20 },
    { on: '2026-11-18', answer: 1, source: 'app', n: 12 },
    { on: '2026-11-18', answer: 5, source: 'web', n: 18 },
  ]);

  expect(why?.alert.causes).toMatchObject([{ dimension: 'source', label: 'app', n: 12 }]);
});

test('why tells the causes that were known where none can be found now', async () => {
  const why = await open([]);

  expect(why?.alert.causes).toEqual([KNOWN]);
});
