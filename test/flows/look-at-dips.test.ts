import { describe, expect, test } from 'vitest';
import { createChooseSensitivity } from '../../src/flows/choose-sensitivity.ts';
import { createLookAtDips } from '../../src/flows/look-at-dips.ts';
import { aWatchedTeam, morning } from '../support/a-watched-team.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { fallenAnswers } from '../support/fallen-answers.ts';

describe('a look at the dips', () => {
  test('shows what is open, and how many false alarms are allowed', async () => {
    const { stores, team, hear, watchDaily, openAlert } = await aWatchedTeam();
    const other = await addTeam(stores, { name: 'Delivery', hears: 'C0DELIVERY' });
    await hear(fallenAnswers({ to: '2026-11-18' }));
    await watchDaily('2026-11-10', '2026-11-19');
    const look = createLookAtDips(stores);

    const mine = await look({ teamId: team.id });
    const all = await look({ teamId: null });

    expect(mine).toEqual({
      ...{ open: [await openAlert()], eyed: [], sensitivity: 'calm', budget: 4 },
    });
    expect(all.open).toHaveLength(1);
    expect((await look({ teamId: other.id })).open).toEqual([]);
  });

  test('keeps an eye on what is near a dip, as its newest days have it', async () => {
    const { stores, team, hear, watchDaily } = await aWatchedTeam();
    const bad = fallenAnswers({ from: '2026-11-16', to: '2026-11-16' }).slice(8, 20);
    await hear(fallenAnswers({ to: '2026-11-15' }));
    await hear(bad);
    await watchDaily('2026-11-10', '2026-11-17');
    const look = createLookAtDips(stores);

    const { open, eyed } = await look({ teamId: team.id });

    expect(open).toEqual([]);
    expect(eyed).toMatchObject([{ nodeName: 'Checkout', measure: 'csat', since: '2026-11-16' }]);
    const [{ evidence, threshold } = { evidence: 0, threshold: 0 }] = eyed;
    expect(evidence / threshold).toBeGreaterThan(0.1);
    expect(evidence / threshold).toBeLessThan(1);
  });
});

describe('the sensitivity', () => {
  test('is changed by a member, and changed back', async () => {
    const { stores } = await aWatchedTeam();
    const sensitivity = createChooseSensitivity({
      ...{ ...stores, clock: () => morning('2026-11-19') },
    });

    const set = await sensitivity.choose('eager', 'U0ANNA');
    const again = await sensitivity.choose('eager', 'U0BEN');
    const { choice } = await sensitivity.read();
    const back = await sensitivity.choose(set.was, 'U0BEN');

    expect([set, again, back]).toEqual([
      { kind: 'set', was: 'calm', is: 'eager' },
      { kind: 'already', was: 'eager', is: 'eager' },
      { kind: 'set', was: 'eager', is: 'calm' },
    ]);
    expect(choice).toEqual({ level: 'eager', by: 'U0ANNA', at: morning('2026-11-19') });
  });
});
