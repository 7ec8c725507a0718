import { nameKey } from '../text/name-key.ts';
import type { Journey, PlannedJourney, Touchpoint } from './journey.ts';

/** Whether a touchpoint of any journey has this name. */
export function hasTouchpoint(journeys: readonly Journey[], name: string): boolean {
  return journeys.some(({ touchpoints }) => touchpoints.some((it) => isSame(it.name, name)));
}

/** The taxonomy with a touchpoint at the end of a journey; a new one where none has its name. */
export function withTouchpoint(
  journeys: readonly Journey[],
  journeyName: string,
  touchpoint: Omit<Touchpoint, 'id'>,
): readonly PlannedJourney[] {
  const isKnown = journeys.some(({ name }) => isSame(name, journeyName));
  const grown = journeys.map((journey) =>
    isSame(journey.name, journeyName)
      ? { ...journey, touchpoints: [...journey.touchpoints, touchpoint] }
      : journey,
  );
  return isKnown ? grown : [...grown, { name: journeyName, touchpoints: [touchpoint] }];
}

/** The taxonomy without a team's touchpoint; a journey that only had that one goes with it. */
export function withoutTouchpoint(
  journeys: readonly Journey[],
  gone: Pick<Touchpoint, 'name' | 'teamId'>,
): readonly PlannedJourney[] {
  return journeys.flatMap((journey) => {
    const touchpoints = journey.touchpoints.filter(
      ({ name, teamId }) => teamId !== gone.teamId || !isSame(name, gone.name),
    );
    const isEmptied = touchpoints.length === 0 && journey.touchpoints.length > 0;
    return isEmptied ? [] : [{ ...journey, touchpoints }];
  });
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}
