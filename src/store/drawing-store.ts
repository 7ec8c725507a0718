import type { PrismaClient } from '../generated/prisma/client.ts';
import type { DrawingStore } from '../ports/drawing.ts';

/** Keeps that the workspace did not take what Slack draws. */
export function createDrawingStore(prisma: PrismaClient): DrawingStore {
  return {
    refused: () => prisma.refusedDrawing.findFirst({ omit: { isCurrent: true } }),

    async refuse({ refusedAt, drawnAs }) {
      const refusal = { refusedAt, drawnAs };
      await prisma.refusedDrawing.upsert({
        where: { isCurrent: true },
        create: refusal,
        update: refusal,
      });
    },
  };
}
