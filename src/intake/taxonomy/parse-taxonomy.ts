import type { z } from 'zod';
import {
  type Taxonomy,
  type TaxonomyEntry,
  UNNAMED_JOURNEY,
} from '../../core/journeys/taxonomy.ts';
import { nearest } from '../../core/text/nearest.ts';
import { isTooDeep } from './is-too-deep.ts';
import { repeatedNames } from './repeated-names.ts';
import type { TaxonomyFault } from './taxonomy-fault.ts';
import { KEYS, SHAPES, type WrittenEntry, type WrittenJourney } from './taxonomy-schema.ts';
import { yamlFaults } from './yaml-faults.ts';
import { faultAt, openYaml, type Path, placeOf, type YamlSource } from './yaml-source.ts';

export type ParsedTaxonomy =
  | ({ readonly kind: 'taxonomy' } & Taxonomy)
  | { readonly kind: 'faults'; readonly faults: readonly TaxonomyFault[] };

/** A wrong file can be wrong on every line; nobody reads further than this. */
const MOST_FAULTS = 200;

/**
 * Reads a taxonomy from YAML: `journeys: [{ name, touchpoints }]`, `touchpoints: [...]` or a bare
 * list of touchpoints. Answers every fault at once, in the order of the file; never throws on any
 * text. A flat list of examples counts for both languages.
 */
export function parseTaxonomy(text: string): ParsedTaxonomy {
  if (isTooDeep(text)) return faulty([{ line: 1, column: 1, path: '', what: TOO_DEEP }]);
  const early = faultsOfBeginning(text);
  if (early !== null) return faulty(early);
  const source = openYaml(text);
  const { faults, isFatal } = yamlFaults(source);
  return isFatal ? faulty(faults) : readTree(source, faults);
}

/** Characters of a file of some hundred touchpoints, which is read in some milliseconds. */
const FIRST_LOOK = 32_000;

/**
 * The faults of the beginning of a large file where those are as many as are told: a megabyte of
 * quotes is half a million of them. Null where there are fewer.
 */
function faultsOfBeginning(text: string): readonly TaxonomyFault[] | null {
  for (let length = FIRST_LOOK; length < text.length; length *= 2) {
    const { faults, isFatal } = yamlFaults(openYaml(text.slice(0, length)));
    if (isFatal && faults.length >= MOST_FAULTS) return faults;
  }
  return null;
}

const TOO_DEEP = 'the file is nested too deeply: is a bracket or a quote missing?';

function readTree(source: YamlSource, faults: readonly TaxonomyFault[]): ParsedTaxonomy {
  const tree: unknown = source.document.toJS();
  const shape = shapeOf(tree);
  if (shape === null) return faulty([...faults, faultAt(source, [], NO_SHAPE)]);
  const parsed = SHAPES[shape].safeParse(tree);
  const issues = parsed.error?.issues.flatMap((it) => toFaults(it, source)) ?? [];
  const all = [...faults, ...issues, ...repeats(tree, source)];
  if (!parsed.success || all.length > 0) return faulty(all);
  return { kind: 'taxonomy', ...toTaxonomy(parsed.data, source) };
}

const NO_SHAPE =
  'the file must begin with "journeys:", "touchpoints:" or a list of entries: "- label: ..."';

function shapeOf(tree: unknown): keyof typeof SHAPES | null {
  if (Array.isArray(tree)) return 'bare';
  if (typeof tree !== 'object' || tree === null) return null;
  if ('journeys' in tree) return 'journeys';
  return 'touchpoints' in tree ? 'touchpoints' : null;
}

type Written =
  | readonly WrittenEntry[]
  | { readonly touchpoints: readonly WrittenEntry[] }
  | { readonly journeys: readonly WrittenJourney[] };

function toTaxonomy(written: Written, source: YamlSource): Taxonomy {
  const entriesAt = (path: Path, entries: readonly WrittenEntry[]) =>
    entries.map((entry, at) => toEntry(entry, placeOf(source, [...path, at]).line));
  if ('journeys' in written) {
    const journeys = written.journeys.map(({ name, touchpoints }, at) => ({
      name,
      touchpoints: entriesAt(['journeys', at, 'touchpoints'], touchpoints),
    }));
    return { journeys };
  }
  const touchpoints =
    'touchpoints' in written
      ? entriesAt(['touchpoints'], written.touchpoints)
      : entriesAt([], written);
  return { journeys: [{ name: UNNAMED_JOURNEY, touchpoints }] };
}

function toEntry(entry: WrittenEntry, line: number): TaxonomyEntry {
  return {
    name: entry.label ?? entry.name ?? '',
    team: entry.team ?? null,
    isMomentOfTruth: entry.moment_of_truth ?? false,
    description: entry.description ?? '',
    keywords: entry.keywords ?? [],
    examples: entry.examples ?? { nl: [], en: [] },
    line,
  };
}

function toFaults(issue: z.core.$ZodIssue, source: YamlSource): readonly TaxonomyFault[] {
  if (issue.code !== 'unrecognized_keys') return [faultAt(source, issue.path, issue.message)];
  return issue.keys.slice(0, MOST_FAULTS).map((key) => {
    const meant = nearest(key, KEYS);
    const hint = meant === null || meant === key ? 'leave it out' : `did you mean ${meant}?`;
    return faultAt(source, [...issue.path, key], `is not a key that is known here: ${hint}`);
  });
}

function repeats(tree: unknown, source: YamlSource): readonly TaxonomyFault[] {
  return repeatedNames(tree).map(({ path, name, first }) => {
    const { line } = placeOf(source, first);
    return faultAt(source, path, `"${name}" is on line ${line} already: rename one of the two`);
  });
}

function faulty(faults: readonly TaxonomyFault[]): ParsedTaxonomy {
  const inOrder = faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return { kind: 'faults', faults: inOrder.slice(0, MOST_FAULTS) };
}
