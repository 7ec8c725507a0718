import { isFields, toFields, toFieldsList } from '../http/fields.ts';
import { richTextElements } from './rich-text-block.ts';
import {
  anything,
  byType,
  distinct,
  every,
  fault,
  list,
  number,
  object,
  oneOf,
  type Rule,
  string,
  yesOrNo,
} from './rule.ts';

/** Tables and charts. */

const blockId = { block_id: string({ max: 255 }) };
const anyNumber = number({ min: -Number.MAX_VALUE, max: Number.MAX_VALUE });
const cellsAllowed = 20;
const rowsAllowed = 100;

const rawText = object({ needs: { type: anything, text: string({ min: 1, max: 10_000 }) } });
const rawNumber = object({
  needs: { type: anything, value: anyNumber, text: string({ min: 1, max: 10_000 }) },
});
const richText = object({
  needs: { type: anything, elements: richTextElements },
  may: blockId,
});
const headerCell = byType({ raw_text: rawText, raw_number: rawNumber });
const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText });

function rows(max: number): Rule {
  return list(list(cell, { max: cellsAllowed }), { max });
}

const sameWidth: Rule = (value, at) => {
  if (!Array.isArray(value)) return [];
  const widths = new Set(value.map((row) => (Array.isArray(row) ? row.length : 0)));
  return widths.size > 1 ? fault('all rows must have the same number of cells', at) : [];
};

const plainHeader: Rule = (value, at) =>
  Array.isArray(value) ? list(headerCell, { max: cellsAllowed })(value[0], `${at}/0`) : [];

export const tableBlock: Rule = object({
  needs: { type: anything, rows: rows(rowsAllowed) },
  may: {
    ...blockId,
    column_settings: list(
      object({ may: { align: oneOf('left', 'center', 'right'), is_wrapped: yesOrNo } }),
      { min: 0, max: cellsAllowed },
    ),
  },
});

export const dataTableBlock: Rule = object({
  needs: {
    type: anything,
    caption: string({ min: 1, max: 3_000 }),
    rows: every(rows(rowsAllowed + 1), sameWidth, plainHeader),
  },
  may: {
    ...blockId,
    page_size: number({ min: 1, max: 100 }),
    row_header_column_index: number({ min: 0, max: cellsAllowed - 1 }),
  },
});

const points = list(object({ needs: { label: string({ min: 1, max: 20 }), value: anyNumber } }), {
  max: 20,
});

/** Every series has a point for every category, in any order, and no other. */
const pointsMatchCategories: Rule = (value, at) => {
  const chart = toFields(value);
  const categories = toFields(chart.axis_config).categories;
  if (!Array.isArray(categories)) return [];
  return toFieldsList(chart.series).flatMap((series, index) => {
    const labels = toFieldsList(series.data).map(({ label }) => label);
    const isSame =
      labels.length === categories.length && categories.every((one) => labels.includes(one));
    return isSame ? [] : fault('labels must equal the categories', `${at}/series/${index}/data`);
  });
};

const cartesian = every(
  object({
    needs: {
      type: anything,
      series: every(
        list(object({ needs: { name: string({ min: 1, max: 20 }), data: points } }), { max: 6 }),
        distinct('name', 'series names must be unique'),
      ),
    },
    may: {
      axis_config: object({
        may: {
          categories: list(string({ min: 1, max: 20 }), { max: 20 }),
          x_label: string({ max: 50 }),
          y_label: string({ max: 50 }),
        },
      }),
    },
  }),
  pointsMatchCategories,
);

const segments = list(object({ needs: { label: string({ min: 1, max: 20 }), value: anyNumber } }), {
  max: 6,
});

export const dataVisualizationBlock: Rule = object({
  needs: {
    type: anything,
    title: string({ min: 1, max: 50 }),
    chart: byType({
      line: cartesian,
      bar: cartesian,
      area: cartesian,
      pie: object({ needs: { type: anything, segments } }),
    }),
  },
  may: blockId,
});

/** Characters in the cells of a table: at most 10,000 in a message. */
export function cellTextLength(block: unknown): number {
  if (!isFields(block)) return 0;
  const cells = Array.isArray(block.rows) ? block.rows.flat() : [];
  return cells.reduce((length: number, one) => {
    const text = toFields(one).text;
    return length + (typeof text === 'string' ? text.length : 0);
  }, 0);
}
