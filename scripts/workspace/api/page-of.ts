import type { Arguments } from './arguments.ts';
import { SlackFault } from './slack-fault.ts';

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly nextCursor: string;
}

/** One page of a list by `limit` and `cursor`, as Slack's cursors go. */
export function pageOf<Item>(
  items: readonly Item[],
  args: Arguments,
  limits: { readonly usual: number; readonly most: number },
): Page<Item> {
  const limit = args.number('limit', limits.usual);
  if (limit < 0 || limit > limits.most) throw new SlackFault('invalid_limit');
  const start = offsetOf(args.text('cursor'));
  const end = start + (limit === 0 ? limits.usual : Math.floor(limit));
  const hasMore = end < items.length;
  const nextCursor = hasMore ? Buffer.from(`next:${end}`).toString('base64') : '';
  return { items: items.slice(start, end), hasMore, nextCursor };
}

function offsetOf(cursor: string): number {
  if (cursor === '') return 0;
  const offset = /^next:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
  if (offset === undefined) throw new SlackFault('invalid_cursor');
  return Number(offset);
}
