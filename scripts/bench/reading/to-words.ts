import type { Unit } from './rows.ts';

/** A figure as it is read: `78.2 %`, `.690`, `4.1 ms`; a dash where there is none. */
export function toWords(value: number | null, unit: Unit): string {
  if (value === null) return '-';
  switch (unit) {
    case 'percent':
      return `${(100 * value).toFixed(1)} %`;
    case 'score':
      return value.toFixed(3);
    case 'ms':
      return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
    case 'MB':
      return `${Math.round(value)} MB`;
    case 'times':
      return `${value.toFixed(1)}x`;
  }
}
