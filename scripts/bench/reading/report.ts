import { availableParallelism, cpus } from 'node:os';
import process from 'node:process';
import { type Figure, meetsAim, meetsBar } from './figure.ts';
import { ROW_IDS, ROWS, type RowId } from './rows.ts';

/** What a run of the benchmark found. */
export interface Report {
  /** In the order of the table. */
  readonly figures: readonly Figure[];
  /** Rows whose bar is missed. */
  readonly missed: readonly RowId[];
  readonly belowAim: readonly RowId[];
  readonly machine: Readonly<Record<string, string | number>>;
  readonly isQuick: boolean;
}

export function toReport(
  found: readonly Figure[],
  run: { readonly isQuick: boolean; readonly minutes: number },
): Report {
  const figures = ROW_IDS.flatMap((id) => found.filter((figure) => figure.id === id));
  const idsOf = (isIn: (figure: Figure) => boolean) => figures.filter(isIn).map(({ id }) => id);
  return {
    figures,
    missed: idsOf((figure) => !meetsBar(figure)),
    belowAim: idsOf((figure) => !meetsAim(figure) && ROWS[figure.id].aim !== null),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model ?? 'unknown',
      node: process.version,
      platform: `${process.platform} ${process.arch}`,
      minutes: Math.round(10 * run.minutes) / 10,
    },
    isQuick: run.isQuick,
  };
}

/** One line of JSON, for machines. */
export function toJsonLine({ figures, ...report }: Report): string {
  const rows = figures.map((figure) => {
    const { unit, bar, aim, better } = ROWS[figure.id];
    return { ...figure, unit, bar, aim, better, met: meetsBar(figure) };
  });
  return JSON.stringify({ ...report, figures: rows }, (_, it) =>
    typeof it === 'number' ? Math.round(it * 10_000) / 10_000 : it,
  );
}
