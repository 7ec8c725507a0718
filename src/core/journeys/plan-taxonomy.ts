import type { Team } from '../teams/team.ts';
import { nameKey } from '../text/name-key.ts';
import { nearest } from '../text/nearest.ts';
import type { Journey, PlannedJourney, Touchpoint } from './journey.ts';
import type { Taxonomy, TaxonomyEntry } from './taxonomy.ts';

/** What putting a taxonomy in force would change, or what a person has to mend first. */
export type TaxonomyPlan =
  | { readonly kind: 'mistakes'; readonly mistakes: readonly TaxonomyMistake[] }
  | {
      readonly kind: 'plan';
      /** Empty: it is in force already. */
      readonly changes: readonly TaxonomyChange[];
      readonly journeys: readonly PlannedJourney[];
    };

/** A touchpoint that no team can be given for. */
export interface TaxonomyMistake {
  readonly entry: TaxonomyEntry;
  /** The team that was probably meant; null when none is near, or none was named. */
  readonly meant: string | null;
  /** The names of all teams there are. */
  readonly teams: readonly string[];
}

export interface TaxonomyChange {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly journey: string;
  readonly touchpoint: string;
  /** What of it changed; empty unless it is `changed`. */
  readonly aspects: readonly string[];
}

interface Placed {
  readonly journey: string;
  readonly touchpoint: Omit<Touchpoint, 'id'>;
}

/**
 * Compares a taxonomy with the one in force; touchpoints are known by name, whatever the case. One
 * without a team keeps the one it has, or gets the only team there is.
 */
export function planTaxonomy(
  taxonomy: Taxonomy,
  current: readonly Journey[],
  teams: readonly Team[],
): TaxonomyPlan {
  const known = new Map(
    current.flatMap(({ name: journey, touchpoints }) =>
      touchpoints.map((it): [string, Placed] => [nameKey(it.name), { journey, touchpoint: it }]),
    ),
  );
  const owner = ownerAmong(teams, known);
  const entries = taxonomy.journeys.flatMap(({ touchpoints }) => touchpoints);
  const mistakes = entries.filter((it) => owner(it) === null).map((it) => mistakeOf(it, teams));
  if (mistakes.length > 0) return { kind: 'mistakes', mistakes };

  const journeys = taxonomy.journeys.map(({ name, touchpoints }) => ({
    name,
    touchpoints: touchpoints.map(({ team: _team, line: _line, ...it }) => ({
      ...it,
      teamId: owner({ ...it, team: _team }) ?? '',
    })),
  }));
  return { kind: 'plan', changes: changesOf(journeys, known), journeys };
}

type Owned = Pick<TaxonomyEntry, 'name' | 'team'>;

/** Finds the team of an entry: its id, or null when there is none to give. */
function ownerAmong(
  teams: readonly Team[],
  known: ReadonlyMap<string, Placed>,
): (entry: Owned) => string | null {
  const byName = new Map(teams.map(({ id, name }) => [nameKey(name), id]));
  const only = teams.length === 1 ? teams[0]?.id : undefined;
  return ({ name, team }) => {
    if (team !== null) return byName.get(nameKey(team)) ?? null;
    return known.get(nameKey(name))?.touchpoint.teamId ?? only ?? null;
  };
}

function mistakeOf(entry: TaxonomyEntry, teams: readonly Team[]): TaxonomyMistake {
  const names = teams.map(({ name }) => name);
  return { entry, meant: entry.team === null ? null : nearest(entry.team, names), teams: names };
}

function changesOf(
  journeys: readonly PlannedJourney[],
  known: ReadonlyMap<string, Placed>,
): readonly TaxonomyChange[] {
  const wanted = journeys.flatMap(({ name: journey, touchpoints }) =>
    touchpoints.map((touchpoint) => ({ journey, touchpoint })),
  );
  const names = new Set(wanted.map(({ touchpoint }) => nameKey(touchpoint.name)));
  const gone = [...known].filter(([key]) => !names.has(key)).map(([, it]) => it);
  return [
    ...wanted.flatMap((it) => changeOf(it, known.get(nameKey(it.touchpoint.name)))),
    ...gone.map((it) => toChange('gone', it, [])),
  ];
}

function changeOf(wanted: Placed, now: Placed | undefined): readonly TaxonomyChange[] {
  if (now === undefined) return [toChange('added', wanted, [])];
  const aspects = ASPECTS.filter(([, of]) => of(wanted) !== of(now)).map(([name]) => name);
  return aspects.length === 0 ? [] : [toChange('changed', wanted, aspects)];
}

/** What of a touchpoint can change, each as something that can be compared. */
const ASPECTS: readonly (readonly [string, (it: Placed) => unknown])[] = [
  ['journey', ({ journey }) => nameKey(journey)],
  ['label', ({ touchpoint }) => touchpoint.name],
  ['team', ({ touchpoint }) => touchpoint.teamId],
  ['moment of truth', ({ touchpoint }) => touchpoint.isMomentOfTruth],
  ['description', ({ touchpoint }) => touchpoint.description],
  ['keywords', ({ touchpoint }) => touchpoint.keywords.join('\n')],
  ['examples', ({ touchpoint: { examples } }) => JSON.stringify([examples.nl, examples.en])],
];

function toChange(
  kind: TaxonomyChange['kind'],
  { journey, touchpoint }: Placed,
  aspects: readonly string[],
): TaxonomyChange {
  return { kind, journey, touchpoint: touchpoint.name, aspects };
}
