import { keyOf } from '../../../src/core/dips/tree/watched-node.ts';
import type { Rebaseline } from '../../../src/core/dips/watch/rebaseline.ts';
import type { RebaselineStore } from '../../../src/ports/watching.ts';

export function createMemoryRebaselines(): RebaselineStore {
  const kept = new Map<string, Rebaseline>();
  return {
    since: async (from) =>
      [...kept.values()]
        .toReversed()
        .filter((it) => it.from >= from)
        .toSorted((a, b) => b.from.localeCompare(a.from)),
    async add(rebaseline) {
      const { node, measure, from } = rebaseline;
      const key = `${keyOf(node)} ${measure} ${from}`;
      if (!kept.has(key)) kept.set(key, rebaseline);
    },
  };
}
