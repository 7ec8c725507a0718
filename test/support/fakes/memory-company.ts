import type { CompanyHome } from '../../../src/core/company/company-digest.ts';
import type { CompanyStore } from '../../../src/ports/company.ts';

export function createMemoryCompany(): CompanyStore {
  let home: CompanyHome | null = null;
  return {
    home: async () => home,
    async move(wanted) {
      home = wanted;
    },
  };
}
