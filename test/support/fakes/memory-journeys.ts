import type { Journey, PlannedJourney } from '../../../src/core/journeys/journey.ts';
import { nameKey } from '../../../src/core/text/name-key.ts';
import type { JourneyStore } from '../../../src/ports/keeping.ts';
import { type MatchedJourney, matchTouchpoints } from '../../../src/store/match-touchpoints.ts';

export function createMemoryJourneys(): JourneyStore {
  const journeys = new Map<string, Journey>();
  let made = 0;

  function add({ id, name, touchpoints }: MatchedJourney): void {
    made += 1;
    const journeyId = `journey-${made}`;
    journeys.set(nameKey(name), {
      id: id ?? journeyId,
      name,
      touchpoints: touchpoints.map((touchpoint, position) => ({
        ...structuredClone(touchpoint),
        id: touchpoint.id ?? `${journeyId}-step-${position + 1}`,
      })),
    });
  }

  function all(): readonly Journey[] {
    return [...journeys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, journey]) => journey);
  }

  function put(wanted: readonly PlannedJourney[]): void {
    const names = wanted.map(({ name }) => nameKey(name));
    if (new Set(names).size < names.length) throw new Error('two journeys have one name');
    const matched = matchTouchpoints([...journeys.values()], wanted);
    journeys.clear();
    for (const journey of matched) add(journey);
  }

  return {
    all: async () => all(),

    async add(journey) {
      if (journeys.has(nameKey(journey.name))) return;
      for (const fresh of matchTouchpoints([], [journey])) add(fresh);
    },

    put: async (wanted) => put(wanted),

    change: async (to) => put(to(all())),
  };
}
