import { describe, expect, test } from 'vitest';
import { growTree } from '../../../../src/core/dips/tree/grow-tree.ts';
import type { LeafTotal } from '../../../../src/core/dips/tree/leaf.ts';
import { keyOf } from '../../../../src/core/dips/tree/watched-node.ts';
import { aTouchpoint } from '../../../support/builders/a-touchpoint.ts';

const FIVE = { min: 1, max: 5 };
const NOTHING = { n: 0, sum: 0 };

const JOURNEYS = [
  { id: 'buy', touchpoints: [aTouchpoint({ id: 'pay' }), aTouchpoint({ id: 'cart' })] },
  { id: 'return', touchpoints: [aTouchpoint({ id: 'label' })] },
];

describe('the tree that is watched', () => {
  test('grows from answers, each of which counts for all that lies above it', () => {
    const tree = growTree(
      [
        total('t1', 'pay', { n: 5, firstOn: '2026-11-02' }),
        total('t1', 'cart', { n: 7 }),
        total('t1', null, { n: 4 }),
        total('t2', 'pay', { n: 4 }),
        total('t2', null, { n: 3, firstOn: '2026-10-01' }),
      ],
      JOURNEYS,
    );

    expect(tree.streams.map(({ node, n, firstOn }) => [keyOf(node), n, firstOn])).toEqual([
      ['company', 23, '2026-10-01'],
      ['company/t1', 16, '2026-11-01'],
      ['company/t1/buy', 12, '2026-11-01'],
      ['company/t1/buy/pay', 5, '2026-11-02'],
      ['company/t1/buy/cart', 7, '2026-11-01'],
      ['company/t2', 7, '2026-10-01'],
      ['company/t2/buy/pay', 4, '2026-11-01'],
    ]);
    expect(tree.pathOf({ teamId: 't2', touchpointId: 'pay', metric: 'csat' })).toEqual([
      ...['company', 'company/t2', 'company/t2/buy/pay'],
    ]);
  });

  test('leaves out what has all its answers from its only child, and takes no budget for it', () => {
    const tree = growTree([total('t1', 'label', { n: 5 })], JOURNEYS);

    expect(tree.streams.map(({ node }) => keyOf(node))).toEqual(['company/t1/return/label']);
  });

  test('leaves out a journey, or a company, that is nearly one team', () => {
    const tree = growTree(
      [
        total('t1', 'pay', { n: 100 }),
        total('t1', 'cart', { n: 90 }),
        total('t1', null, { n: 10 }),
        total('t2', null, { n: 10 }),
      ],
      JOURNEYS,
    );

    expect(tree.streams.map(({ node }) => keyOf(node))).toEqual([
      ...['company/t1', 'company/t1/buy/pay', 'company/t1/buy/cart', 'company/t2'],
    ]);
  });

  test('grows for each score by itself', () => {
    const tree = growTree(
      [total('t1', null, { n: 5 }), total('t2', null, { n: 5, metric: 'ces' })],
      JOURNEYS,
    );

    expect(tree.streams.map(({ node, metric }) => `${keyOf(node)} ${metric}`)).toEqual([
      'company/t1 csat',
      'company/t2 ces',
    ]);
    expect(tree.pathOf({ teamId: 't1', touchpointId: null, metric: 'ces' })).toEqual([]);
  });

  test('counts a touchpoint that is in no journey any more for its team', () => {
    const tree = growTree([total('t1', 'gone', { n: 5 })], JOURNEYS);

    expect(tree.streams.map(({ node }) => keyOf(node))).toEqual(['company/t1']);
  });

  test('keeps scales apart, the one with most answers first', () => {
    const thumbs = { min: 0, max: 1 };
    const tree = growTree(
      [
        total('t1', null, { n: 5, recent: 5, scale: thumbs }),
        total('t1', 'gone', { n: 4, recent: 0 }),
        total('t1', null, { n: 3, recent: 1 }),
      ],
      JOURNEYS,
    );

    expect(tree.streams[0]?.scales).toEqual([
      { scale: FIVE, n: 7, recent: 1 },
      { scale: thumbs, n: 5, recent: 5 },
    ]);
  });
});

function total(
  teamId: string,
  touchpointId: string | null,
  but: Partial<LeafTotal> & { readonly n: number },
): LeafTotal {
  return {
    ...{ teamId, touchpointId, metric: 'csat', scale: FIVE, firstOn: '2026-11-01' },
    ...{ recent: 0, before: NOTHING, now: NOTHING },
    ...but,
  };
}
