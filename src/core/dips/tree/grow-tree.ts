import type { Journey } from '../../journeys/journey.ts';
import { METRICS } from '../../scores/score.ts';
import type { Leaf, LeafTotal } from './leaf.ts';
import { COMPANY, keyOf, nodeOf, parentOf, type WatchedNode } from './watched-node.ts';
import type { WatchedStream } from './watched-stream.ts';

/** The tree of all places that have answers, and where in it an answer counts. */
export interface WatchedTree {
  readonly streams: readonly WatchedStream[];
  /** The keys of the nodes that an answer of a leaf counts for and that are watched, root first. */
  pathOf(leaf: Leaf): readonly string[];
}

/** A journey or a company with so much in common with a team says what the team says. */
const SAME_SHARE = 0.9;

/**
 * Grows the tree from answers. A node whose answers are all its only child's is left out, and so is
 * a journey or a company that is nearly one team: it would take a share of the false alarms allowed
 * and never say anything else. A touchpoint that is in no journey any more counts for its team alone.
 */
export function growTree(
  totals: readonly LeafTotal[],
  journeys: readonly Pick<Journey, 'id' | 'touchpoints'>[],
): WatchedTree {
  const journeyOf = new Map(
    journeys.flatMap(({ id, touchpoints }) => touchpoints.map((step) => [step.id, id] as const)),
  );
  const deepest = ({ teamId, touchpointId }: Leaf): WatchedNode => {
    const journeyId = touchpointId === null ? undefined : journeyOf.get(touchpointId);
    return journeyId === undefined || touchpointId === null
      ? { kind: 'team', teamId }
      : { kind: 'touchpoint', teamId, journeyId, touchpointId };
  };
  const streams = METRICS.flatMap((metric) =>
    streamsOf(
      totals.filter((total) => total.metric === metric),
      deepest,
    ),
  );
  const watched = new Set(streams.map(({ node, metric }) => `${keyOf(node)} ${metric}`));
  const paths = new Map<string, readonly string[]>();
  return {
    streams,
    pathOf(leaf) {
      const deep = keyOf(deepest(leaf));
      const known = paths.get(`${deep} ${leaf.metric}`);
      if (known !== undefined) return known;
      const path = lineOf(deep).filter((key) => watched.has(`${key} ${leaf.metric}`));
      paths.set(`${deep} ${leaf.metric}`, path);
      return path;
    },
  };
}

interface Grown {
  /** Answers that are its own, and no child's. */
  own: number;
  readonly children: Set<string>;
  readonly totals: LeafTotal[];
}

function streamsOf(
  totals: readonly LeafTotal[],
  deepest: (leaf: Leaf) => WatchedNode,
): readonly WatchedStream[] {
  const grown = new Map<string, Grown>();
  for (const total of totals) {
    const line = lineOf(keyOf(deepest(total)));
    for (const [depth, key] of line.entries()) {
      const node = grown.get(key) ?? { own: 0, children: new Set(), totals: [] };
      grown.set(key, node);
      node.totals.push(total);
      const child = line[depth + 1];
      if (child === undefined) node.own += total.n;
      else node.children.add(child);
    }
  }
  return [...grown]
    .filter(([, { own, children }]) => own > 0 || children.size !== 1)
    .filter(([key]) => !isNearlyTeam(nodeOf(key) ?? COMPANY, grown))
    .flatMap(([key, { totals: mine }]) => streamOf(nodeOf(key) ?? COMPANY, mine));
}

function isNearlyTeam(node: WatchedNode, grown: ReadonlyMap<string, Grown>): boolean {
  const answersOf = (key: string) => answersTo(grown.get(key)?.totals ?? []);
  const n = answersOf(keyOf(node));
  switch (node.kind) {
    case 'company':
      return [...(grown.get(keyOf(node))?.children ?? [])].some(
        (team) => answersOf(team) >= SAME_SHARE * n,
      );
    case 'journey':
      return n >= SAME_SHARE * answersOf(keyOf({ kind: 'team', teamId: node.teamId }));
    case 'team':
    case 'touchpoint':
      return false;
  }
}

function answersTo(totals: readonly LeafTotal[]): number {
  return totals.reduce((sum, { n }) => sum + n, 0);
}

function streamOf(node: WatchedNode, totals: readonly LeafTotal[]): readonly WatchedStream[] {
  const [first] = totals;
  if (first === undefined) return [];
  const scales = new Map<string, WatchedStream['scales'][number]>();
  for (const { scale, n, recent } of totals) {
    const key = `${scale.min}-${scale.max}`;
    const known = scales.get(key);
    scales.set(key, { scale, n: n + (known?.n ?? 0), recent: recent + (known?.recent ?? 0) });
  }
  return [
    {
      node,
      metric: first.metric,
      scales: [...scales.values()].toSorted((a, b) => b.n - a.n),
      n: answersTo(totals),
      firstOn: totals.reduce(
        (earliest, { firstOn }) => (firstOn < earliest ? firstOn : earliest),
        first.firstOn,
      ),
    },
  ];
}

/** The keys of a node and all above it, root first. */
function lineOf(key: string): readonly string[] {
  const line: string[] = [];
  for (let node = nodeOf(key); node !== null; node = parentOf(node)) line.unshift(keyOf(node));
  return line;
}
