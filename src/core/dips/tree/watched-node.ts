/**
 * One place in the tree that is watched: the company, a team, a journey as far as it is that team's,
 * or one touchpoint of it. Its answers are those of all that lies below it, and of nothing else.
 */
export type WatchedNode =
  | { readonly kind: 'company' }
  | { readonly kind: 'team'; readonly teamId: string }
  | { readonly kind: 'journey'; readonly teamId: string; readonly journeyId: string }
  | {
      readonly kind: 'touchpoint';
      readonly teamId: string;
      readonly journeyId: string;
      readonly touchpointId: string;
    };

/** The root of the tree. */
export const COMPANY: WatchedNode = { kind: 'company' };

const ROOT = 'company';

/**
 * A node as one text, the path to it from the company: what lies below a node begins with its key.
 *
 * @example keyOf({ kind: 'journey', teamId: 't1', journeyId: 'j1' }) // 'company/t1/j1'
 */
export function keyOf(node: WatchedNode): string {
  switch (node.kind) {
    case 'company':
      return ROOT;
    case 'team':
      return `${ROOT}/${node.teamId}`;
    case 'journey':
      return `${ROOT}/${node.teamId}/${node.journeyId}`;
    case 'touchpoint':
      return `${ROOT}/${node.teamId}/${node.journeyId}/${node.touchpointId}`;
  }
}

/** The node that a key names; null where it is none. */
export function nodeOf(key: string): WatchedNode | null {
  const [root, teamId, journeyId, touchpointId, ...rest] = key.split('/');
  if (root !== ROOT || rest.length > 0) return null;
  if (teamId === undefined) return COMPANY;
  if (journeyId === undefined) return { kind: 'team', teamId };
  if (touchpointId === undefined) return { kind: 'journey', teamId, journeyId };
  return { kind: 'touchpoint', teamId, journeyId, touchpointId };
}

/** The node above; null above the company. */
export function parentOf(node: WatchedNode): WatchedNode | null {
  switch (node.kind) {
    case 'company':
      return null;
    case 'team':
      return COMPANY;
    case 'journey':
      return { kind: 'team', teamId: node.teamId };
    case 'touchpoint':
      return { kind: 'journey', teamId: node.teamId, journeyId: node.journeyId };
  }
}

/** Whether two are one place: a touchpoint that moved to another journey is the one it was. */
export function isSameNode(a: WatchedNode, b: WatchedNode): boolean {
  return a.kind === 'touchpoint' && b.kind === 'touchpoint'
    ? a.teamId === b.teamId && a.touchpointId === b.touchpointId
    : keyOf(a) === keyOf(b);
}

/** Whether a node is this one or lies below it. */
export function isWithin(node: WatchedNode, ancestor: WatchedNode): boolean {
  return `${keyOf(node)}/`.startsWith(`${keyOf(ancestor)}/`);
}

/** Whether one of two nodes lies within the other: what is told of one speaks of the other. */
export function isSameBranch(a: WatchedNode, b: WatchedNode): boolean {
  return isWithin(a, b) || isWithin(b, a);
}
