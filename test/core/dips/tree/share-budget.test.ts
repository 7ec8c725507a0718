import { describe, expect, test } from 'vitest';
import { TRUTH_GATE, USUAL_GATE } from '../../../../src/core/dips/chart/gate.ts';
import { thresholdFor } from '../../../../src/core/dips/chart/threshold-for.ts';
import { shareBudget } from '../../../../src/core/dips/tree/share-budget.ts';
import type { WatchedNode } from '../../../../src/core/dips/tree/watched-node.ts';
import type { WatchedStream } from '../../../../src/core/dips/tree/watched-stream.ts';
import { aTouchpoint } from '../../../support/builders/a-touchpoint.ts';

const TEAM: WatchedNode = { kind: 'team', teamId: 't1' };
const PAY: WatchedNode = { ...step('pay') };
const CART: WatchedNode = { ...step('cart') };
const FACTS = {
  journeys: [
    {
      touchpoints: [
        aTouchpoint({ id: 'pay', isMomentOfTruth: true }),
        aTouchpoint({ id: 'cart', isMomentOfTruth: false }),
      ],
    },
  ],
  budget: 4,
  on: '2026-11-20',
};

describe('the budget of false alarms', () => {
  test('is shared among streams that may alarm; a moment of truth has a share of two', () => {
    const { streams, budget, thresholdOf } = shareBudget(
      [TEAM, PAY, CART].map((node) => stream({ node })),
      FACTS,
    );

    expect([streams, budget]).toEqual([3, 4]);
    expect([TEAM, PAY, CART].map(thresholdOf)).toEqual([
      thresholdFor(4, 4),
      thresholdFor(2, 4),
      thresholdFor(4, 4),
    ]);
  });

  test.each([
    { what: 'has too few answers', but: { n: 99 } },
    { what: 'is too young', but: { firstOn: '2026-10-24' } },
  ])('gives nothing to a stream that $what', ({ but }) => {
    expect(shareBudget([stream({}), stream(but)], FACTS).streams).toBe(1);
  });

  test('is there before anything may alarm', () => {
    expect(shareBudget([], FACTS).thresholdOf(TEAM)).toBe(thresholdFor(1, 4));
  });

  test('lets a moment of truth tell of smaller dips too', () => {
    const { gateOf } = shareBudget([], FACTS);

    expect([PAY, CART, TEAM].map(gateOf)).toEqual([TRUTH_GATE, USUAL_GATE, USUAL_GATE]);
  });
});

function step(touchpointId: string): WatchedNode {
  return { kind: 'touchpoint', teamId: 't1', journeyId: 'j1', touchpointId };
}

function stream(but: Partial<WatchedStream>): WatchedStream {
  return { node: TEAM, metric: 'csat', scales: [], n: 100, firstOn: '2026-10-23', ...but };
}
