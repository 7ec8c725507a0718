import type { Journey } from '../../journeys/journey.ts';
import type { Team } from '../../teams/team.ts';
import type { WatchedNode } from './watched-node.ts';

/**
 * What people call the places of the tree: `Checkout`, `Checkout › Payment page`; empty for the
 * company, and the team's name alone for what is in no journey any more.
 */
export function nodeNames(
  teams: readonly Pick<Team, 'id' | 'name'>[],
  journeys: readonly Journey[],
): (node: WatchedNode) => string {
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
  const steps = new Map(
    journeys.flatMap(({ id, name, touchpoints }) => [
      [id, name] as const,
      ...touchpoints.map((step) => [step.id, step.name] as const),
    ]),
  );
  return (node) => {
    if (node.kind === 'company') return '';
    const team = teamNames.get(node.teamId) ?? '';
    if (node.kind === 'team') return team;
    const step = steps.get(node.kind === 'journey' ? node.journeyId : node.touchpointId);
    return step === undefined ? team : `${team} › ${step}`;
  };
}
