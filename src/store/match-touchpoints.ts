import type { Journey, PlannedJourney, Touchpoint } from '../core/journeys/journey.ts';
import { nameKey } from '../core/text/name-key.ts';

/** A wanted journey with the ids that are known; null where it or a step of it is new. */
export interface MatchedJourney {
  readonly id: string | null;
  readonly name: string;
  readonly touchpoints: readonly (Omit<Touchpoint, 'id'> & { readonly id: string | null })[];
}

/**
 * Finds what is known of a taxonomy in the one that takes its place, by name, whatever the case. A
 * touchpoint keeps its id in its own journey, and in another one where no other touchpoint has its
 * name, before or after.
 */
export function matchTouchpoints(
  known: readonly Journey[],
  wanted: readonly PlannedJourney[],
): readonly MatchedJourney[] {
  const byName = new Map(known.map((journey) => [nameKey(journey.name), journey]));
  const movable = lonely(known);
  const isLonely = lonely(wanted);
  const taken = new Set<string>();
  return wanted.map(({ name, touchpoints }) => {
    const before = byName.get(nameKey(name));
    const own = new Map(before?.touchpoints.map((step) => [nameKey(step.name), step.id]));
    const steps = touchpoints.map((step) => {
      const key = nameKey(step.name);
      const id = own.get(key) ?? (isLonely.has(key) ? movable.get(key)?.id : undefined) ?? null;
      const isFree = id !== null && !taken.has(id);
      if (isFree) taken.add(id);
      return { ...step, id: isFree ? id : null };
    });
    return { id: before?.id ?? null, name, touchpoints: steps };
  });
}

/** Touchpoints whose name no other one has, by that name. */
function lonely<Step extends { readonly name: string }>(
  journeys: readonly { readonly touchpoints: readonly Step[] }[],
): ReadonlyMap<string, Step> {
  const byName = new Map<string, Step | null>();
  for (const step of journeys.flatMap(({ touchpoints }) => touchpoints)) {
    const key = nameKey(step.name);
    byName.set(key, byName.has(key) ? null : step);
  }
  return new Map([...byName].flatMap(([key, step]) => (step === null ? [] : [[key, step]])));
}
