import { expect } from 'vitest';
import { validateBlocks } from '../../scripts/workspace/blocks/validate-blocks.ts';

/** Slack cuts a message's `text` beyond this. */
const LONGEST_TEXT = 40_000;

/** Holds a message against every limit of Slack: what would be refused there fails here. */
export function expectSendable(message: {
  readonly text: string;
  readonly blocks: readonly object[];
}): void {
  expect(validateBlocks(message.blocks, 'message')).toEqual([]);
  expect(message.blocks.length).toBeGreaterThan(0);
  expect(message.text.trim()).not.toBe('');
  expect(message.text.length).toBeLessThanOrEqual(LONGEST_TEXT);
}
