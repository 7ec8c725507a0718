import type { Journey } from '../../journeys/journey.ts';
import type { Team } from '../../teams/team.ts';
import type { WatchedNode } from './watched-node.ts';

/**
 * The team that looks after a place of the tree: of a touchpoint its owner, of a team and of what it
 * hears of a journey the team itself; null of the company. An owner that has gone leaves it to the
 * team that hears it.
 */
export function nodeOwners(
  teams: readonly Pick<Team, 'id'>[],
  journeys: readonly Pick<Journey, 'touchpoints'>[],
): (node: WatchedNode) => string | null {
  const known = new Set(teams.map(({ id }) => id));
  const owners = new Map(
    journeys.flatMap(({ touchpoints }) =>
      touchpoints
        .filter(({ teamId }) => known.has(teamId))
        .map(({ id, teamId }) => [id, teamId] as const),
    ),
  );
  return (node) => {
    if (node.kind === 'company') return null;
    const owner = node.kind === 'touchpoint' ? owners.get(node.touchpointId) : undefined;
    return owner ?? node.teamId;
  };
}
