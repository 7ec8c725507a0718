import type { PrismaClient } from '../generated/prisma/client.ts';
import type { WorkspaceStore } from '../ports/slack.ts';

/** Keeps which Slack workspace this is. */
export function createWorkspaceStore(prisma: PrismaClient): WorkspaceStore {
  return {
    current: () => prisma.workspace.findFirst({ omit: { isCurrent: true } }),

    async put({ id, name, url, botId, botUserId }) {
      const workspace = { id, name, url, botId, botUserId };
      await prisma.workspace.upsert({
        where: { isCurrent: true },
        create: workspace,
        update: workspace,
      });
    },
  };
}
