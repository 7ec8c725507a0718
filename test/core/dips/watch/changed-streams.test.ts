import { describe, expect, test } from 'vitest';
import { growTree } from '../../../../src/core/dips/tree/grow-tree.ts';
import type { LeafTotal } from '../../../../src/core/dips/tree/leaf.ts';
import { changedStreams } from '../../../../src/core/dips/watch/changed-streams.ts';
import { learntTraces } from '../../../../src/core/dips/watch/learnt-traces.ts';
import { aTouchpoint } from '../../../support/builders/a-touchpoint.ts';

const JOURNEYS = [
  { id: 'buy', touchpoints: [aTouchpoint({ id: 'pay' }), aTouchpoint({ id: 'cart' })] },
];

const BEFORE = [
  total({ touchpointId: 'pay', n: 40, sum: 4_000 }),
  total({ touchpointId: 'cart', n: 30, sum: 3_000 }),
  total({ touchpointId: null, n: 50, sum: 5_000 }),
  total({ teamId: 't2', touchpointId: null, n: 60, sum: 6_000 }),
];

describe('streams whose answers changed', () => {
  test('are none where everything is as it was learnt', () => {
    expect(changedIn(BEFORE)).toEqual([]);
  });

  test('are all above an answer that came late', () => {
    expect(changedIn(BEFORE.with(0, total({ touchpointId: 'pay', n: 41, sum: 4_100 })))).toEqual([
      ...['company csat', 'company/t1 csat', 'company/t1/buy csat', 'company/t1/buy/pay csat'],
    ]);
  });

  test('are but the two touchpoints when an answer is put with the other one', () => {
    const moved = BEFORE.with(0, total({ touchpointId: 'pay', n: 39, sum: 3_900 })).with(
      1,
      total({ touchpointId: 'cart', n: 31, sum: 3_100 }),
    );

    expect(changedIn(moved)).toEqual(['company/t1/buy/cart csat', 'company/t1/buy/pay csat']);
  });

  test('are those above an answer that was altered', () => {
    expect(
      changedIn(BEFORE.with(3, total({ teamId: 't2', touchpointId: null, n: 60, sum: 6_001 }))),
    ).toEqual(['company csat', 'company/t2 csat']);
  });

  test('are those above answers that are all forgotten', () => {
    expect(changedIn(BEFORE.filter((_, k) => k !== 1))).toEqual([
      ...['company csat', 'company/t1 csat', 'company/t1/buy csat', 'company/t1/buy/cart csat'],
    ]);
  });
});

test('what was learnt is remembered also where nothing is left of it', () => {
  const learnt = learntTraces(BEFORE, [], '2026-11-16');

  const later = learntTraces(BEFORE.slice(1), learnt, '2026-11-17');

  expect(later).toHaveLength(4);
  expect(later[0]).toEqual({
    ...{ teamId: 't1', touchpointId: 'pay', metric: 'csat', tracedTo: '2026-11-17', n: 0, sum: 0 },
  });
});

/** What changed since `BEFORE` was learnt, in order of name. */
function changedIn(totals: readonly LeafTotal[]): readonly string[] {
  const tree = growTree([...totals, ...BEFORE.slice(0, 3)], JOURNEYS);
  return [...changedStreams(tree, totals, learntTraces(BEFORE, [], '2026-11-16'))].toSorted();
}

function total(
  but: Pick<LeafTotal, 'touchpointId' | 'n'> & Partial<LeafTotal> & { readonly sum: number },
): LeafTotal {
  const { sum, ...leaf } = but;
  const trace = { n: leaf.n, sum };
  return {
    ...{ teamId: 't1', metric: 'csat', scale: { min: 1, max: 5 }, firstOn: '2026-11-01' },
    ...{ recent: 0, before: trace, now: trace },
    ...leaf,
  };
}
