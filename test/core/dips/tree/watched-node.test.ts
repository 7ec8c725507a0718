import { describe, expect, test } from 'vitest';
import {
  COMPANY,
  isSameBranch,
  isSameNode,
  isWithin,
  keyOf,
  nodeOf,
  parentOf,
  type WatchedNode,
} from '../../../../src/core/dips/tree/watched-node.ts';

const TEAM: WatchedNode = { kind: 'team', teamId: 't1' };
const JOURNEY: WatchedNode = { kind: 'journey', teamId: 't1', journeyId: 'j1' };
const STEP: WatchedNode = {
  ...{ kind: 'touchpoint', teamId: 't1', journeyId: 'j1', touchpointId: 'p1' },
};
const LINE = [STEP, JOURNEY, TEAM, COMPANY];

describe('a watched node', () => {
  test.each(LINE)('is found again by its key: $kind', (node) => {
    expect(nodeOf(keyOf(node))).toEqual(node);
  });

  test.each(['', 'team/t1', 'company/a/b/c/d'])('is none by any other text: %j', (key) => {
    expect(nodeOf(key)).toBeNull();
  });

  test('lies within all that is above it, up to the company', () => {
    const above = LINE.map((node) => parentOf(node));

    expect(above).toEqual([...LINE.slice(1), null]);
    expect(LINE.map((node) => isWithin(STEP, node))).toEqual([true, true, true, true]);
    expect(LINE.map((node) => isWithin(node, JOURNEY))).toEqual([true, true, false, false]);
  });

  test('is of no branch whose key only begins alike', () => {
    const other: WatchedNode = { kind: 'team', teamId: 't10' };

    expect(isWithin(other, TEAM)).toBe(false);
    expect([isSameBranch(other, COMPANY), isSameBranch(other, TEAM)]).toEqual([true, false]);
  });

  test('is the same touchpoint in whatever journey it is, and another one of another team', () => {
    const step = { kind: 'touchpoint', teamId: 't1', journeyId: 'j1', touchpointId: 'p1' } as const;

    expect(isSameNode(step, { ...step, journeyId: 'j2' })).toBe(true);
    expect(isSameNode(step, { ...step, teamId: 't2' })).toBe(false);
    expect(isSameNode(step, { kind: 'journey', teamId: 't1', journeyId: 'j1' })).toBe(false);
  });
});
