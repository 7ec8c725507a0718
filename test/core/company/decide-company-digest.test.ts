import { describe, expect, test } from 'vitest';
import {
  type CompanyFacts,
  decideCompanyDigest,
} from '../../../src/core/company/decide-company-digest.ts';
import type { LeafDay } from '../../../src/core/dips/tree/leaf.ts';
import { anAlert } from '../../support/builders/an-alert.ts';

const THURSDAY = '2026-11-19';
const FRIDAY = '2026-11-20';
const MONDAY = '2026-11-23';

type Known = CompanyFacts['teams'][number];

function team(name: string, but: Partial<Omit<Known, 'team'>> = {}): Known {
  const heard = [{ on: '2026-11-18', sentiment: 'negative' as const, count: 12 }];
  return { team: { id: name, name }, heard, lastDigest: null, ...but };
}

function decide(but: Partial<CompanyFacts> = {}) {
  return decideCompanyDigest({
    ...{ on: FRIDAY, lastToldOn: THURSDAY, alerts: [], answers: [], teams: [team('Checkout')] },
    ...but,
  });
}

describe('the company’s digest', () => {
  test('is quiet when nothing is new, and comes on the first workday of a week all the same', () => {
    expect(decide().kind).toBe('quiet');
    expect(decide({ on: MONDAY, lastToldOn: FRIDAY }).kind).toBe('publish');
    expect(decide({ on: MONDAY, lastToldOn: FRIDAY, teams: [] }).kind).toBe('quiet');
  });

  test('speaks of a dip that was found since the last one, whichever team’s, and names old ones', () => {
    const fresh = anAlert({ id: 'fresh', foundOn: FRIDAY });
    const known = anAlert({ id: 'known', foundOn: '2026-11-10' });
    const later = anAlert({ id: 'later', foundOn: '2026-11-21' });

    const { kind, digest } = decide({ alerts: [known, fresh, later] });

    expect(kind).toBe('publish');
    expect(digest.dips.map(({ id, isNew }) => [id, isNew])).toEqual(
      expect.arrayContaining([
        ['fresh', true],
        ['known', false],
      ]),
    );
    expect(digest.dips).toHaveLength(2);
    expect(decide({ alerts: [known] }).kind).toBe('quiet');
  });

  test('says where nobody listens, and speaks up when a team has just fallen silent', () => {
    const heardOn = (on: string) => [{ on, sentiment: 'neutral' as const, count: 3 }];
    const silent = team('Returns', { heard: [] });
    const fading = team('Delivery', { heard: heardOn('2026-11-12') });
    const teams = [team('Checkout'), silent];

    expect(decide({ teams })).toMatchObject({ kind: 'quiet', digest: { blind: ['Returns'] } });
    expect(decide({ teams: [...teams, fading] })).toMatchObject({
      ...{ kind: 'publish', digest: { blind: ['Returns', 'Delivery'] } },
    });
  });

  test('says whose digest did not arrive, once', () => {
    const lost = (on: string) =>
      team('Delivery', { lastDigest: { on, what: 'undelivered', why: null } });

    expect(decide({ teams: [lost(FRIDAY)] })).toMatchObject({
      ...{ kind: 'publish', digest: { undelivered: ['Delivery'] } },
    });
    expect(decide({ teams: [lost(THURSDAY)] }).kind).toBe('quiet');
  });

  test('has the scores of each team that has any, and all that was heard', () => {
    const answered: LeafDay = {
      ...{ teamId: 'Checkout', touchpointId: null, metric: 'csat', on: '2026-11-18' },
      ...{ scale: { min: 1, max: 5 }, counts: [2, 0, 0, 0, 8] },
    };

    const { digest } = decide({ answers: [answered], teams: [team('Checkout'), team('Returns')] });

    expect(digest.teams.map(({ name, scores }) => [name, scores[0]?.n, scores[0]?.value])).toEqual([
      ['Checkout', 10, 0.8],
    ]);
    expect(digest.heard).toMatchObject({ total: 24, negative: 24 });
  });
});
