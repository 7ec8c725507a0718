/** In which unit a figure is told. */
export type Unit = 'a year' | 'times' | 'percent' | 'days' | 'ms';

/** One row of the table. */
export interface Figure {
  readonly what: string;
  /** Null where it could not be measured. */
  readonly ours: number | null;
  readonly unit: Unit;
  /** Missing it fails the benchmark; null where the figure only stands beside others. */
  readonly bar: Limit | null;
  readonly aim: Limit | null;
  /** The rules others use, or what cannot be beaten, in the same run. */
  readonly beside: Readonly<Record<string, number>>;
  /** What was simulated, and how often. */
  readonly how: string;
}

/** At most, or at least, so much. */
export interface Limit {
  readonly most?: number;
  readonly least?: number;
}

/** Whether a figure keeps within a limit; one that could not be measured keeps within any. */
export function keeps(ours: number | null, limit: Limit | null): boolean {
  if (limit === null || ours === null) return true;
  const { most = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = limit;
  return ours <= most && ours >= least;
}

/** A figure as it is read: `0.62`, `1.13x`, `41.5 %`, `6.0 d`, `80 ms`. */
export function toWords(value: number | null, unit: Unit): string {
  if (value === null) return '-';
  switch (unit) {
    case 'a year':
      return value.toFixed(value < 10 ? 2 : 0);
    case 'times':
      return `${value.toFixed(2)}x`;
    case 'percent':
      return `${(100 * value).toFixed(1)} %`;
    case 'days':
      return `${value.toFixed(1)} d`;
    case 'ms':
      return `${value.toFixed(0)} ms`;
  }
}
