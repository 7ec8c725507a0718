/** One thing that is wrong in a taxonomy file, and how to mend it. */
export interface TaxonomyFault {
  /** Counted from 1. */
  readonly line: number;
  /** In characters, counted from 1. */
  readonly column: number;
  /** Such as `journeys[0].touchpoints[2].label`; empty for the file as a whole. */
  readonly path: string;
  readonly what: string;
}

/** A fault as one line that editors and terminals can open: `taxonomy.yaml:12:5 what`. */
export function faultLine(file: string, { line, column, what }: TaxonomyFault): string {
  return `${file}:${line}:${column} ${what}`;
}
