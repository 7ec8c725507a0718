import { describe, expect, test } from 'vitest';
import type { OpenStores } from './stores.ts';

const WORKSPACE = {
  id: 'T0ACME',
  name: 'Acme',
  url: 'https://acme.slack.com/',
  botId: 'B0EARSHOT',
  botUserId: 'U0EARSHOT',
};

export function workspaceStoreContract(open: OpenStores): void {
  describe('workspace store', () => {
    test('knows no workspace at first', async () => {
      const { workspace } = await open();

      expect(await workspace.current()).toBeNull();
    });

    test('knows the workspace that was put last, and only that', async () => {
      const { workspace } = await open();

      await workspace.put({ ...WORKSPACE, id: 'T0OTHER' });
      await workspace.put(WORKSPACE);

      expect(await workspace.current()).toEqual(WORKSPACE);
    });
  });
}
