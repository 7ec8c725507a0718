import type { Touchpoint } from './journey.ts';

/** What feedback can be about, as a person wrote it down: journeys and their touchpoints. */
export interface Taxonomy {
  /** In the order of the file; no two have one name, whatever the case. */
  readonly journeys: readonly TaxonomyJourney[];
}

interface TaxonomyJourney {
  readonly name: string;
  /** In the order of their steps; no two of the whole taxonomy have one name. */
  readonly touchpoints: readonly TaxonomyEntry[];
}

/** A touchpoint as it was written down, before a team is looked up for it. */
export interface TaxonomyEntry extends Omit<Touchpoint, 'id' | 'teamId'> {
  /** The owning team's name; null where none was named. */
  readonly team: string | null;
  /** Where in its file it begins, counted from 1. */
  readonly line: number;
}

/** The journey of touchpoints that were listed without one. */
export const UNNAMED_JOURNEY = 'Journey';
