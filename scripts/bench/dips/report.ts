import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { type Figure, keeps, type Limit, toWords, type Unit } from './figure.ts';

/** What a run of the benchmark found. */
export interface Report {
  readonly figures: readonly Figure[];
  readonly seed: number;
  readonly isFull: boolean;
  readonly seconds: number;
  readonly machine: string;
}

/** The machine that it runs on. */
export function machineName(): string {
  const cores = `${availableParallelism()} cores (${cpus()[0]?.model ?? 'unknown'})`;
  return `${cores}, Node ${process.version}, ${process.platform} ${process.arch}`;
}

/** Figures whose bar is missed. */
export function missedOf(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ ours, bar }) => !keeps(ours, bar));
}

/** The cells of one row, as text. */
export function cellsOf({ what, ours, unit, bar, aim, beside }: Figure): readonly string[] {
  const others = Object.entries(beside).map(([name, value]) => `${name}: ${toWords(value, unit)}`);
  return [
    what,
    `${toWords(ours, unit)}${verdict({ ours, bar, aim })}`,
    limitText(bar, unit),
    limitText(aim, unit),
    others.join(', '),
  ];
}

/** One line of JSON, for machines. */
export function toJsonLine({ figures, ...run }: Report): string {
  const rows = figures.map(({ how: _, ...figure }) => ({
    ...figure,
    met: keeps(figure.ours, figure.bar),
  }));
  const missed = missedOf(figures).map(({ what }) => what);
  return JSON.stringify({ ...run, missed, figures: rows }, (_, it) =>
    typeof it === 'number' ? Math.round(it * 10_000) / 10_000 : it,
  );
}

function verdict({ ours, bar, aim }: Pick<Figure, 'ours' | 'bar' | 'aim'>): string {
  if (ours === null) return ' (skipped)';
  if (!keeps(ours, bar)) return ' (missed)';
  if (aim === null) return '';
  if (keeps(ours, aim)) return ' (aim)';
  return bar === null ? ' (below the aim)' : '';
}

function limitText(limit: Limit | null, unit: Unit): string {
  if (limit === null) return '';
  return limit.most === undefined
    ? `at least ${toWords(limit.least ?? null, unit)}`
    : `at most ${toWords(limit.most, unit)}`;
}
