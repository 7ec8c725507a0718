import { describe, expect, test } from 'vitest';
import type { OpenStores } from './stores.ts';

export function companyStoreContract(open: OpenStores): void {
  describe('company store', () => {
    test('knows one place where the company’s digest is posted, until there is none', async () => {
      const { company } = await open();
      const home = { channelId: 'C0CX', by: 'U0ANNA', at: new Date('2026-11-20T08:00:00Z') };
      const other = { ...home, channelId: 'C0OTHER', by: 'U0BEN' };

      const atFirst = await company.home();
      await company.move(home);
      const once = await company.home();
      await company.move(other);
      const moved = await company.home();
      await company.move(null);

      expect([atFirst, once, moved, await company.home()]).toEqual([null, home, other, null]);
    });
  });
}
