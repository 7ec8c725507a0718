import type { DrawingStore, RefusedDrawing } from '../../../src/ports/drawing.ts';

export function createMemoryDrawings(): DrawingStore {
  let refusal: RefusedDrawing | null = null;
  return {
    refused: async () => refusal,
    async refuse(latest) {
      refusal = latest;
    },
  };
}
