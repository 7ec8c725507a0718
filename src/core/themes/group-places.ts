import { type Centres, createCentres } from './create-centres.ts';
import type { Place } from './theme-space.ts';

/**
 * From this likeness to its middle on, a place belongs to a group. Lower, and more pieces are in
 * groups that are less pure (of the trained encoder's own corpus .35 groups 44 % with 70 to 81 %
 * of one subject, .4 groups 22 to 30 % with 75 to 88 %, .48 groups 7 to 10 %): a theme is told to
 * people as something, so purity goes first.
 */
const JOINS_FROM = 0.4;

/** From this likeness of their middles on, two groups are one. */
const MERGES_FROM = 0.6;

/** Smaller groups are somebody's own subject, and draw nobody else's. */
const FEWEST = 3;

/** Places that are compared before other work may go on: some milliseconds. */
const AT_ONCE = 8;

/** Groups of places that are alike, by their middles; who belongs to which is asked of them. */
export interface Groups {
  readonly count: number;
  /** The group a place belongs to, and how well; null where to none. */
  groupOf(place: Place): { readonly group: number; readonly likeness: number } | null;
}

/**
 * Groups places that are alike: each in its order joins the nearest group or leads one of its own
 * (leader clustering, J. Hartigan 1975), then groups that are alike become one. The same places in
 * the same order give the same groups. Yields often, so that whoever runs it can let others work.
 */
export function* groupPlaces(places: readonly Place[]): Generator<void, Groups> {
  const led = yield* lead(places);
  const grouped = yield* merge(led.groups, led.centres);
  const kept = grouped.filter((members) => members.length >= FEWEST);
  const centres = centresOf(kept, places);
  return {
    count: kept.length,
    groupOf(place) {
      return centres.nearest(place, JOINS_FROM);
    },
  };
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

function* lead(places: readonly Place[]) {
  const centres = createCentres();
  const groups: number[][] = [];
  for (const [at, place] of places.entries()) {
    const nearest = centres.nearest(place, JOINS_FROM);
    if (nearest !== null) {
      centres.join(nearest.group, place);
      groups[nearest.group]?.push(at);
    } else {
      centres.begin(place);
      groups.push([at]);
    }
    if (at % AT_ONCE === 0) yield;
  }
  return { groups, centres };
}

/** Makes one of groups that are alike, the most alike first; who is alone stays alone. */
function* merge(groups: readonly (readonly number[])[], centres: Centres) {
  const several = [...groups.keys()].filter((group) => (groups[group]?.length ?? 0) > 1);
  const pairs: Pair[] = [];
  for (const [at, one] of several.entries()) {
    pairs.push(...pairsOf(one, centres));
    if (at % AT_ONCE === 0) yield;
  }
  const roots = unite(several, pairs, centres);
  return [...new Set(roots.values())].map((root) =>
    several.filter((group) => roots.get(group) === root).flatMap((group) => groups[group] ?? []),
  );
}

/** Which group each one becomes a part of. */
function unite(several: readonly number[], pairs: readonly Pair[], centres: Centres) {
  const roots = new Map(several.map((group) => [group, group]));
  for (const { one, other } of pairs.toSorted((a, b) => b.likeness - a.likeness)) {
    const [to, from] = [roots.get(one) ?? one, roots.get(other) ?? other];
    // What came together already must still be alike: a chain would swallow everything.
    const isOne = to !== from && centres.likeness(to, from, MERGES_FROM) >= MERGES_FROM;
    for (const group of isOne ? several : []) {
      if (roots.get(group) === from) roots.set(group, to);
    }
  }
  return roots;
}

/** This group and those that come after it. */
function pairsOf(one: number, centres: Centres): readonly Pair[] {
  return centres
    .alike(one, MERGES_FROM)
    .filter(({ group }) => group > one)
    .map(({ group, likeness }) => ({ one, other: group, likeness }));
}

function centresOf(groups: readonly (readonly number[])[], places: readonly Place[]): Centres {
  const centres = createCentres();
  for (const members of groups) {
    const [first, ...others] = members.flatMap((at) => places[at] ?? []);
    if (first === undefined) continue;
    const group = centres.begin(first);
    for (const place of others) centres.join(group, place);
  }
  return centres;
}
