import type { SensitivityChoice } from '../../../src/core/dips/ledger/sensitivity.ts';
import type { SensitivityStore } from '../../../src/ports/watching.ts';

export function createMemorySensitivity(): SensitivityStore {
  let current: SensitivityChoice = { level: 'calm', by: null, at: null };
  return {
    current: async () => current,
    async choose(level, { by, at }) {
      current = { level, by, at };
    },
  };
}
