import { type Fields, isFields, toFields, toFieldsList, toText } from '../../http/fields.ts';

/** A joiner without width: keeps the library from reading escaped text as markup. */
const joiner = '\u2060';

/**
 * A block as slack-blocks-to-jsx 1.1 can draw it. It decodes `&lt;` before it looks for markup, so
 * that quoted text could become a mention; it never decodes `&amp;`; and it knows neither
 * `data_table` nor cells with numbers.
 */
export function presentable(block: Fields): Fields {
  if (block.type === 'data_table') return toTable(block);
  if (block.type === 'table') return { ...block, rows: rowsOf(block) };
  return toFields(decoded(block));
}

function toTable(block: Fields): Fields {
  return { type: 'table', block_id: block.block_id, rows: rowsOf(block) };
}

function rowsOf(block: Fields): readonly (readonly Fields[])[] {
  const rows = Array.isArray(block.rows) ? block.rows : [];
  return rows.map((row) =>
    toFieldsList(row).map((cell) =>
      cell.type === 'rich_text' ? cell : { type: 'raw_text', text: toText(cell.text) },
    ),
  );
}

function decoded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decoded);
  if (!isFields(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, decoded(one)]);
  const isMarkup = value.type === 'mrkdwn' && typeof value.text === 'string';
  if (!isMarkup) return Object.fromEntries(entries);
  return { ...Object.fromEntries(entries), text: decodedText(toText(value.text)) };
}

function decodedText(text: string): string {
  return text
    .replaceAll('&lt;', `<${joiner}`)
    .replaceAll('&gt;', `${joiner}>`)
    .replaceAll('&amp;', '&')
    .replace(/&(?=(?:lt|gt);)/g, `&${joiner}`);
}
