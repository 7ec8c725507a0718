import { ROWS, type RowId } from './rows.ts';

/** What was measured for a row of the table. */
export interface Figure {
  readonly id: RowId;
  /** In the row's unit; shares and scores 0 to 1. */
  readonly ours: number;
  /** Well-known tools, measured in the same run on the same texts. */
  readonly references: Readonly<Record<string, number>>;
  /** Texts, pairs, spans or messages that were asked about. */
  readonly count: number;
  /** What was learnt from and asked about. */
  readonly how: string;
}

/** Whether a figure reaches its bar; one without a bar does. */
export function meetsBar({ id, ours }: Pick<Figure, 'id' | 'ours'>): boolean {
  return reaches(id, ours, 'bar');
}

/** Whether a figure reaches what was aimed at. */
export function meetsAim({ id, ours }: Pick<Figure, 'id' | 'ours'>): boolean {
  return reaches(id, ours, 'aim');
}

function reaches(id: RowId, ours: number, wanted: 'bar' | 'aim'): boolean {
  const { better, [wanted]: limit } = ROWS[id];
  if (limit === null) return true;
  return better === 'more' ? ours >= limit : ours <= limit;
}
