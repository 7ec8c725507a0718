import type { Journey } from '../../journeys/journey.ts';
import type { WatchedNode } from './watched-node.ts';

/** The touchpoints whose answers count for a node; null where it takes all that its team hears. */
export function touchpointIdsOf(
  node: WatchedNode,
  taxonomy: readonly Journey[],
): readonly string[] | null {
  switch (node.kind) {
    case 'company':
    case 'team':
      return null;
    case 'journey':
      return taxonomy
        .filter(({ id }) => id === node.journeyId)
        .flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    case 'touchpoint':
      return [node.touchpointId];
  }
}
