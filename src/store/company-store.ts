import type { PrismaClient } from '../generated/prisma/client.ts';
import type { CompanyStore } from '../ports/company.ts';

/** Keeps where the company's digest is posted. */
export function createCompanyStore(prisma: PrismaClient): CompanyStore {
  return {
    home: () => prisma.companyHome.findFirst({ omit: { isCurrent: true } }),

    async move(home) {
      if (home === null) {
        await prisma.companyHome.deleteMany();
        return;
      }
      const { channelId, by, at } = home;
      const wanted = { channelId, by, at };
      await prisma.companyHome.upsert({
        where: { isCurrent: true },
        create: wanted,
        update: wanted,
      });
    },
  };
}
