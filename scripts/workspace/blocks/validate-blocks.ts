import { isFields, toFieldsList, toText } from '../http/fields.ts';
import { elementsOf } from '../state/state-of.ts';
import { cellTextLength } from './chart-blocks.ts';
import { layoutBlocks } from './layout-blocks.ts';
import { byType, distinct, fault, list } from './rule.ts';

export type Surface = keyof typeof layoutBlocks;

const blocksAllowed = { message: 50, modal: 100, home: 100 } as const;
/** Undocumented: measured between 13,172 and 13,297 (slackapi/bolt-js#2509). */
const messageTextAllowed = 13_200;
const markdownAllowed = 12_000;
const cellTextAllowed = 10_000;
const mostOfAKind: Readonly<Record<string, number>> = { table: 1, data_visualization: 2 };

/**
 * What Slack would refuse about these blocks: one line a fault, in the words and with the JSON
 * pointers of Slack's `response_metadata.messages`. Empty when it would take them.
 */
export function validateBlocks(blocks: unknown, surface: Surface): readonly string[] {
  const shape = list(byType(layoutBlocks[surface]), { min: 0, max: blocksAllowed[surface] });
  const faults = [
    ...shape(blocks, '/blocks'),
    ...distinct('block_id', 'block_ids must be unique')(blocks, '/blocks'),
    ...actionsOf(blocks),
  ];
  if (faults.length > 0 || surface !== 'message') return faults;
  return [...togetherness(blocks), ...lengths(blocks)];
}

function actionsOf(blocks: unknown): readonly string[] {
  return toFieldsList(blocks).flatMap((block, index) =>
    distinct('action_id', 'action_ids must be unique')(elementsOf(block), `/blocks/${index}`),
  );
}

function togetherness(blocks: unknown): readonly string[] {
  return Object.entries(mostOfAKind).flatMap(([type, most]) => {
    const count = toFieldsList(blocks).filter((block) => block.type === type).length;
    return count > most ? fault(`no more than ${most} ${type} blocks allowed`, '/blocks') : [];
  });
}

function lengths(blocks: unknown): readonly string[] {
  const all = toFieldsList(blocks);
  const markdown = all
    .filter(({ type }) => type === 'markdown')
    .reduce((length, { text }) => length + toText(text).length, 0);
  const cells = all
    .filter(({ type }) => type === 'table')
    .reduce((length, block) => length + cellTextLength(block), 0);
  const total = textLength(all.filter(({ type }) => type !== 'table' && type !== 'data_table'));
  return [
    ...(markdown > markdownAllowed ? fault('markdown text is too long', '/blocks') : []),
    ...(cells > cellTextAllowed ? fault('table cell text is too long', '/blocks') : []),
    ...(total > messageTextAllowed ? fault('msg_blocks_too_long', '/blocks') : []),
  ];
}

/** Characters a reader would see: every `text` and `title` in the blocks. */
function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textLength(one), 0);
  if (!isFields(value)) return 0;
  return Object.entries(value).reduce((sum, [name, one]) => {
    const isShown = typeof one === 'string' && (name === 'text' || name === 'title');
    return sum + (isShown ? one.length : textLength(one));
  }, 0);
}
