import type { Measured } from './measure-picks.ts';
import { FULL_FROM, ROWS } from './rows.ts';

/** What was measured on one stream: Earshot first, then its rivals. */
export interface StreamReport {
  readonly name: string;
  readonly pieces: number;
  readonly days: number;
  readonly themes: number;
  readonly isSpread: boolean;
  readonly isThemed: boolean;
  /** Share of pain among all that was said with a feeling. */
  readonly painInPool: number;
  readonly by: Readonly<Record<string, Measured>>;
}

/** The name of Earshot's own rule, and of the one its bar is held against. */
export const EARSHOT = 'Earshot';
const CENTROID = 'centroid';

/** The cells of a stream's table; the first row has the names. */
export function cellsOf(report: StreamReport): readonly (readonly string[])[] {
  const names = Object.keys(report.by);
  const [first = EARSHOT, ...rivals] = names;
  const rows = ROWS.map(({ what, of, as, bar }) => {
    const told = names.map((name) => toText(report.by[name]?.[of] ?? 0, as));
    const isBarred = bar !== undefined && mayBeBarred(report, bar.isOfFull);
    const isMissed = missedOf(report).includes(what);
    const [ours, ...others] = told;
    return [what, `${ours}${isMissed ? ' (missed)' : ''}`, isBarred ? bar.says : '', ...others];
  });
  return [['', first, 'bar', ...rivals], ...rows];
}

/** The rows whose bar is missed. */
export function missedOf(report: StreamReport): readonly string[] {
  const [ours, centroid] = [report.by[EARSHOT], report.by[CENTROID]];
  if (ours === undefined || centroid === undefined) return [];
  return ROWS.flatMap(({ what, bar }) => {
    if (bar === undefined || !mayBeBarred(report, bar.isOfFull)) return [];
    return bar.keeps(ours, centroid, report.themes) ? [] : [what];
  });
}

function mayBeBarred({ by }: StreamReport, isOfFull: boolean): boolean {
  return !isOfFull || (by[EARSHOT]?.toldDays ?? 0) >= FULL_FROM;
}

function toText(value: number, as: number | 'percent'): string {
  return as === 'percent' ? `${(100 * value).toFixed(0)} %` : value.toFixed(as);
}
