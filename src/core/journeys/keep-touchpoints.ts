import { nameKey } from '../text/name-key.ts';
import type { Journey, Touchpoint } from './journey.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A taxonomy with what is in force beside it and stays so. */
interface KeptTouchpoints {
  readonly taxonomy: Taxonomy;
  /** The names of what it did not have itself. */
  readonly kept: readonly string[];
}

/**
 * Adds to a taxonomy what is in force, is to stay, and is not in it: each at the end of its journey,
 * with the team it has.
 */
export function keepTouchpoints(
  taxonomy: Taxonomy,
  current: readonly Journey[],
  stays: (touchpoint: Touchpoint) => boolean,
): KeptTouchpoints {
  const entries = taxonomy.journeys.flatMap(({ touchpoints }) => touchpoints);
  const names = new Set(entries.map(({ name }) => nameKey(name)));
  const kept = current.flatMap(({ name: journey, touchpoints }) =>
    touchpoints
      .filter((it) => !names.has(nameKey(it.name)) && stays(it))
      .map(({ id: _id, teamId: _teamId, ...it }) => ({
        journey,
        entry: { ...it, team: null, line: 0 },
      })),
  );
  const entriesOf = (journey: string) =>
    kept.filter((it) => nameKey(it.journey) === nameKey(journey)).map(({ entry }) => entry);
  const grown = taxonomy.journeys.map(({ name, touchpoints }) => ({
    name,
    touchpoints: [...touchpoints, ...entriesOf(name)],
  }));
  const known = new Set(grown.map(({ name }) => nameKey(name)));
  const others = current
    .filter(({ name }) => !known.has(nameKey(name)))
    .map(({ name }) => ({ name, touchpoints: entriesOf(name) }))
    .filter(({ touchpoints }) => touchpoints.length > 0);
  return {
    taxonomy: { journeys: [...grown, ...others] },
    kept: kept.map(({ entry }) => entry.name),
  };
}
