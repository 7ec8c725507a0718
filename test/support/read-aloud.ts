/** The words of blocks in the order a reader meets them, a line for each block. */
export function readAloud(blocks: readonly unknown[]): string {
  return blocks.map((block) => wordsIn(block).join('')).join('\n');
}

/** Every element of a kind in blocks, however deep: `user`, `link`, `broadcast`. */
export function elementsOf(
  blocks: unknown,
  ...types: readonly string[]
): Record<string, unknown>[] {
  if (Array.isArray(blocks)) return blocks.flatMap((it) => elementsOf(it, ...types));
  if (!isObject(blocks)) return [];
  const own = typeof blocks.type === 'string' && types.includes(blocks.type) ? [blocks] : [];
  return [...own, ...Object.values(blocks).flatMap((it) => elementsOf(it, ...types))];
}

function wordsIn(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(wordsIn);
  if (!isObject(part)) return [];
  switch (part.type) {
    case 'user':
      return [`@${part.user_id}`];
    case 'channel':
      return [`#${part.channel_id}`];
    case 'date':
      return [String(part.fallback)];
    case 'button':
      return [`[${wordsIn(part.text).join('')}]`];
    default:
      return typeof part.text === 'string' ? [part.text] : Object.values(part).flatMap(wordsIn);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
