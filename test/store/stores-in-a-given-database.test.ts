import { describe, test } from 'vitest';
import { databaseContract } from '../support/contracts/database-contract.ts';
import { isGivenServerThere } from '../support/test-servers.ts';

if (await isGivenServerThere()) {
  databaseContract('given');
} else {
  describe('stores in a given database', () => {
    test.skip('needs a PostgreSQL at 127.0.0.1:5432 that trusts the user postgres', () =>
      undefined);
  });
}
