import type { Fields } from '../fields.ts';
import { asFields, asList, asText } from '../fields.ts';
import { escaped } from '../kit/markup.ts';
import { richMarkup } from './rich-markup.ts';

/** Survey tools nest no deeper; whoever does is cut off rather than followed. */
const DEEPEST = 6;

/** A field's title in bold on a line of its own, with a value below. */
const FIELD_TITLE = /^\*(?<title>[^*:\n]{1,60}):?\*:?[ \t]{0,9}\n(?=[^\n])/u;

/** The words in a message's blocks, as Slack's markup, a line for each part. */
export function blocksMarkup(blocks: unknown, depth = 0): string {
  if (depth > DEEPEST) return '';
  return asList(blocks)
    .map((block) => blockMarkup(block, depth))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function blockMarkup(block: Fields, depth: number): string {
  switch (block.type) {
    case 'section':
    case 'header':
      return lines([block.text, ...textObjects(block.fields).map(asOneLine)]);
    case 'context':
      return lines(textObjects(block.elements));
    case 'markdown':
      return escaped(asText(block.text));
    case 'rich_text':
      return richMarkup(block);
    case 'table':
    case 'data_table':
      return rowsMarkup(block.rows, depth);
    case 'card':
      return lines([block.title, block.subtitle, block.body]);
    case 'container':
    case 'carousel':
      return blocksMarkup(block.blocks ?? block.elements, depth + 1);
    default:
      return '';
  }
}

function rowsMarkup(rows: unknown, depth: number): string {
  if (!Array.isArray(rows)) return '';
  return rows
    .map((row: unknown) =>
      asList(row)
        .map((cell) => cellMarkup(cell, depth))
        .join(' '),
    )
    .join('\n');
}

function cellMarkup(cell: Fields, depth: number): string {
  if (cell.type === 'rich_text') return blocksMarkup([cell], depth + 1);
  const { text, value } = cell;
  return typeof text === 'string' ? escaped(text) : typeof value === 'number' ? `${value}` : '';
}

function textObjects(value: unknown): readonly Fields[] {
  return asList(value).filter(({ type }) => type === 'mrkdwn' || type === 'plain_text');
}

/** A field's title and its value, as attachments have theirs: no customer spoke the second line. */
function asOneLine(field: Fields): Fields {
  return { ...field, text: asText(field.text).replace(FIELD_TITLE, '*$<title>:* ') };
}

function lines(texts: readonly unknown[]): string {
  return texts
    .map((text) => textMarkup(asFields(text)))
    .filter((text) => text !== '')
    .join('\n');
}

/** Plain text has no markup: it is escaped so that reading it as markup gives it back. */
function textMarkup(text: Fields): string {
  return text.type === 'plain_text' ? escaped(asText(text.text)) : asText(text.text);
}
