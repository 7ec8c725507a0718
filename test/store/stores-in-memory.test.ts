import { allStoreContracts } from '../support/contracts/all-stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

allStoreContracts(async () => createMemoryStore());
