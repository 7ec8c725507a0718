import { describe, expect, test } from 'vitest';
import { placesIn } from '../../../src/core/spikes/places-in.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

const ORDERING = {
  id: 'ordering',
  touchpoints: [aTouchpoint({ id: 'payment' }), aTouchpoint({ id: 'basket' })],
};
const FACTS = { teamId: 'team-1', journeys: [ORDERING], until: '2026-11-19' };

function said(on: string, touchpointId: string | null, count: number) {
  return { on, touchpointId, count, worded: count, negative: 1 };
}

describe('the places of a team', () => {
  test('are the team and each touchpoint, every date since it was first heard of', () => {
    const counts = [
      said('2026-11-16', null, 1),
      said('2026-11-17', 'payment', 4),
      said('2026-11-17', null, 2),
      said('2026-11-19', 'payment', 3),
    ];

    const [team, payment, ...others] = placesIn(counts, FACTS);

    expect(team?.node).toEqual({ kind: 'team', teamId: 'team-1' });
    expect(team?.days).toEqual([
      { on: '2026-11-16', count: 1, worded: 1, negative: 1 },
      { on: '2026-11-17', count: 6, worded: 6, negative: 2 },
      { on: '2026-11-18', count: 0, worded: 0, negative: 0 },
      { on: '2026-11-19', count: 3, worded: 3, negative: 1 },
    ]);
    expect(payment?.node).toMatchObject({ journeyId: 'ordering', touchpointId: 'payment' });
    expect(payment?.days.map(({ count }) => count)).toEqual([4, 0, 3]);
    expect(others).toEqual([]);
  });

  test('leave out a touchpoint that all of it is about, or that has gone', () => {
    const kindsOf = (...counts: readonly ReturnType<typeof said>[]) =>
      placesIn(counts, FACTS).map(({ node }) => node.kind);

    expect(kindsOf(said('2026-11-19', 'payment', 4))).toEqual(['team']);
    expect(kindsOf(said('2026-11-19', 'gone', 4), said('2026-11-19', null, 1))).toEqual(['team']);
  });

  test('are none where nothing was ever heard', () => {
    expect(placesIn([], FACTS)).toEqual([]);
  });
});
