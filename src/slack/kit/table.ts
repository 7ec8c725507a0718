import type { Block } from '@slack/types';
import { cut } from './limits.ts';
import { tame } from './markup.ts';

/** What Slack takes of a table (https://docs.slack.dev/reference/block-kit/blocks/data-table-block). */
const LIMITS = { caption: 300, cell: 100, rows: 100 } as const;

/** Rows that are shown before a reader asks for more. */
const PAGE = 5;

/** A cell: words, or a number to sort by with the words that are shown. */
export type Cell = string | { readonly value: number; readonly text: string };

type TableCell =
  | { readonly type: 'raw_text'; readonly text: string }
  | { readonly type: 'raw_number'; readonly value: number; readonly text: string };

/** A table that readers can sort; `@slack/types` does not know all of it yet. */
export interface DataTableBlock extends Block {
  readonly type: 'data_table';
  readonly caption: string;
  readonly rows: readonly (readonly TableCell[])[];
  readonly page_size: number;
  readonly row_header_column_index: number;
}

/** A table whose first column says what each row is about. */
export function dataTable(what: {
  /** What it shows; read aloud first. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** Each with a cell for every column. */
  readonly rows: readonly (readonly Cell[])[];
}): DataTableBlock {
  return {
    type: 'data_table',
    caption: cut(tame(what.caption), LIMITS.caption),
    rows: [what.columns, ...what.rows.slice(0, LIMITS.rows)].map((row) => row.map(toCell)),
    page_size: PAGE,
    row_header_column_index: 0,
  };
}

function toCell(cell: Cell): TableCell {
  const text = (words: string) => cut(tame(words), LIMITS.cell) || '–';
  return typeof cell === 'string'
    ? { type: 'raw_text', text: text(cell) }
    : { type: 'raw_number', value: cell.value, text: text(cell.text) };
}
