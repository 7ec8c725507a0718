import { describe, expect, test } from 'vitest';
import type { OpenStores } from './stores.ts';

export function drawingStoreContract(open: OpenStores): void {
  describe('drawing store', () => {
    test('knows the last refusal, and none at first', async () => {
      const { drawings } = await open();
      const refusal = { refusedAt: new Date('2026-11-20T08:00:00Z'), drawnAs: 'chart' };
      const later = { refusedAt: new Date('2026-12-24T08:00:00Z'), drawnAs: 'table' };

      const atFirst = await drawings.refused();
      await drawings.refuse(refusal);
      const once = await drawings.refused();
      await drawings.refuse(later);

      expect([atFirst, once, await drawings.refused()]).toEqual([null, refusal, later]);
    });
  });
}
