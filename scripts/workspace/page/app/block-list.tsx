import { type Fields, toText } from '../../http/fields.ts';
import { ActingBlock, isActing } from './acting-block.tsx';
import { ReadingBlock } from './reading-block.tsx';
import type { OnAct } from './use-press.ts';

interface BlockListProps {
  readonly blocks: readonly Fields[];
  /** What was pressed or chosen, for the app to hear of at once. */
  readonly onPress: OnAct;
  /** What was filled in, to be submitted later. */
  readonly onFill?: OnAct;
  readonly errors?: Readonly<Record<string, string>>;
}

/** Blocks to be read are drawn by the library; those to act on by native controls of our own. */
export function BlockList({ blocks, onPress, onFill, errors = {} }: BlockListProps) {
  return blocks.map((block, index) => {
    const key = toText(block.block_id) || index;
    if (!isActing(block)) return <ReadingBlock key={key} block={block} />;
    const error = errors[toText(block.block_id)] ?? '';
    return (
      <ActingBlock
        key={key}
        block={block}
        error={error}
        onPress={onPress}
        onFill={onFill ?? onPress}
      />
    );
  });
}
