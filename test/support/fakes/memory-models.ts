import type { ModelRecord } from '../../../src/core/corrections/model-record.ts';
import type { ModelStore } from '../../../src/ports/learning.ts';

export function createMemoryModels(): ModelStore {
  /** Oldest first: a model's version is its place from 1. */
  const models: ModelRecord[] = [];
  const current = () => models.find(({ state }) => state === 'current') ?? null;
  const mark = (model: ModelRecord, change: Partial<ModelRecord>) => {
    const changed = { ...model, ...change };
    models.splice(model.version - 1, 1, changed);
    return changed;
  };

  return {
    current: async () => current(),
    recent: async (limit) => models.toReversed().slice(0, limit),

    async record(fit) {
      const before = current();
      if (before !== null && fit.state === 'current') mark(before, { state: 'replaced' });
      const kept = { ...structuredClone(fit), version: models.length + 1, by: null };
      models.push(kept);
      return kept;
    },

    async rollBack(by) {
      const now = current();
      const before = models.findLast(
        ({ version, state }) => state === 'replaced' && version < (now?.version ?? 0),
      );
      if (now === null || before === undefined) return null;
      mark(now, { state: 'rolled back', by });
      return mark(before, { state: 'current' });
    },
  };
}
