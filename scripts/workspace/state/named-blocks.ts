import { type Fields, toFieldsList } from '../http/fields.ts';

/** A view whose blocks all have a `block_id`: Slack names those the app left unnamed. */
export function namedBlocks(content: Fields): Fields {
  const blocks = toFieldsList(content.blocks).map((block, index) =>
    typeof block.block_id === 'string' ? block : { ...block, block_id: `b${index}` },
  );
  return { ...content, blocks };
}
