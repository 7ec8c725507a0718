import type { Journey } from '../../journeys/journey.ts';
import type { Leaf } from './leaf.ts';
import type { WatchedNode } from './watched-node.ts';

/** Whether the answers of a leaf count for a node. */
export function isLeafOf(
  { teamId, touchpointId }: Pick<Leaf, 'teamId' | 'touchpointId'>,
  node: WatchedNode,
  journeys: readonly Pick<Journey, 'id' | 'touchpoints'>[],
): boolean {
  if (node.kind === 'company') return true;
  if (teamId !== node.teamId) return false;
  switch (node.kind) {
    case 'team':
      return true;
    case 'journey':
      return journeys.some(
        ({ id, touchpoints }) =>
          id === node.journeyId && touchpoints.some((step) => step.id === touchpointId),
      );
    case 'touchpoint':
      return touchpointId === node.touchpointId;
  }
}
