import { stringify } from 'yaml';
import type { Taxonomy, TaxonomyEntry } from '../../core/journeys/taxonomy.ts';

/** Writes a taxonomy as the YAML from which `parseTaxonomy` reads the same one. */
export function writeTaxonomy({ journeys }: Taxonomy): string {
  const written = journeys.map(({ name, touchpoints }) => ({
    name,
    touchpoints: touchpoints.map(writeEntry),
  }));
  return stringify({ journeys: written }, { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** What is empty is left out. */
function writeEntry(entry: TaxonomyEntry): Readonly<Record<string, unknown>> {
  const { name, team, isMomentOfTruth, description, keywords, examples } = entry;
  return {
    label: name,
    ...(team !== null && { team }),
    ...(description !== '' && { description }),
    ...(isMomentOfTruth && { moment_of_truth: true }),
    ...(keywords.length > 0 && { keywords }),
    ...writeExamples(examples),
  };
}

/** Examples that count for both languages were listed without one. */
function writeExamples({ nl, en }: TaxonomyEntry['examples']): Readonly<Record<string, unknown>> {
  if (nl.length === 0 && en.length === 0) return {};
  const isShared = nl.length === en.length && nl.every((line, at) => line === en[at]);
  if (isShared) return { examples: nl };
  return { examples: { ...(nl.length > 0 && { nl }), ...(en.length > 0 && { en }) } };
}
