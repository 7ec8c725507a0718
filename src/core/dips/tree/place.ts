import type { Journey } from '../../journeys/journey.ts';
import type { Team } from '../../teams/team.ts';
import type { Leaf } from './leaf.ts';

/** Something that has scores and that people can name: a team, a journey or a touchpoint. */
export interface Place {
  readonly name: string;
  /** The team whose answers are its own; null: of any. */
  readonly teamId: string | null;
  /** The touchpoints whose answers are its own; null: of any, and of none. */
  readonly touchpointIds: readonly string[] | null;
}

/** Every place there is: teams, then touchpoints, then journeys. */
export function placesOf(
  teams: readonly Pick<Team, 'id' | 'name'>[],
  journeys: readonly Journey[],
): readonly Place[] {
  const steps = journeys.flatMap(({ touchpoints }) => touchpoints);
  return [
    ...teams.map(({ id, name }) => ({ name, teamId: id, touchpointIds: null })),
    ...steps.map(({ id, name }) => ({ name, teamId: null, touchpointIds: [id] })),
    ...journeys.map(({ name, touchpoints }) => ({
      ...{ name, teamId: null },
      touchpointIds: touchpoints.map(({ id }) => id),
    })),
  ];
}

/** Whether the answers of a leaf count for a place. */
export function isLeafIn(leaf: Pick<Leaf, 'teamId' | 'touchpointId'>, place: Place): boolean {
  const { teamId, touchpointIds } = place;
  if (teamId !== null && teamId !== leaf.teamId) return false;
  return (
    touchpointIds === null ||
    (leaf.touchpointId !== null && touchpointIds.includes(leaf.touchpointId))
  );
}
