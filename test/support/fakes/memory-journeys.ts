import type { Journey } from '../../../src/core/journeys/journey.ts';
import type { JourneyStore } from '../../../src/ports/keeping.ts';
import { nameKey } from '../../../src/store/name-key.ts';

export function createMemoryJourneys(): JourneyStore {
  const journeys = new Map<string, Journey>();
  return {
    all: async () =>
      [...journeys].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, journey]) => journey),

    async add({ name, touchpoints }) {
      if (journeys.has(nameKey(name))) return;
      const id = `journey-${journeys.size + 1}`;
      journeys.set(nameKey(name), {
        id,
        name,
        touchpoints: touchpoints.map((touchpoint, position) => ({
          ...structuredClone(touchpoint),
          id: `${id}-step-${position + 1}`,
        })),
      });
    },
  };
}
