import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/dips/alerts/measure.ts';
import { startWatch } from '../../../../src/core/dips/chart/step.ts';
import { nodeOf, type WatchedNode } from '../../../../src/core/dips/tree/watched-node.ts';
import { eyedOf } from '../../../../src/core/dips/watch/eyed-of.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

const NODES = ['company', 'company/t1', 'company/t1/j/p', 'company/t2'] as const;

describe('what is kept an eye on', () => {
  test('is what is near a dip, in its order, one score in a branch', () => {
    expect(eyed(['company/t1/j/p', 'company', 'company/t2'])).toEqual([
      'company/t1/j/p csat',
      'company/t2 csat',
    ]);
  });

  test.each(NODES.slice(0, 3))('is nothing above or below an open dip of %s', (place) => {
    const open = [anAlert({ node: at(place) })];

    expect(eyed(NODES.slice(0, 3), { open })).toEqual([]);
  });

  test('is what lies in another branch than an open dip, or is another score', () => {
    const open = [anAlert({ node: at('company/t1/j/p') })];

    expect(eyed(['company/t2'], { open })).toEqual(['company/t2 csat']);
    expect(eyed(['company/t1'], { open, measure: 'ces' })).toEqual(['company/t1 ces']);
  });
});

function eyed(
  places: readonly string[],
  {
    open = [],
    measure = 'csat',
  }: Partial<{ open: Parameters<typeof eyedOf>[1]; measure: Measure }> = {},
): readonly string[] {
  const { openedOn, since, level, usual, n, of, evidence } = anAlert();
  const chart = startWatch({ metric: 'csat', scale: { min: 1, max: 5 }, threshold: 365 });
  const fall = { openedOn, since, level, usual, n, of, evidence };
  const near = places.map((place) => ({
    ...{ node: at(place), measure },
    state: { learntFrom: since, chart, eyed: fall, nodeName: place },
  }));
  return eyedOf(near, open).map((it) => `${it.nodeName} ${it.measure}`);
}

function at(place: string): WatchedNode {
  return nodeOf(place) ?? { kind: 'company' };
}
