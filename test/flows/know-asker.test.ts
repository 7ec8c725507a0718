import { expect, test } from 'vitest';
import { createKnowAsker } from '../../src/flows/know-asker.ts';
import { addTeam } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const LOCALES: Readonly<Record<string, string>> = { U0NL: 'nl-NL', U0EN: 'en-US', U0FR: 'fr-FR' };

test.each([
  ['somebody who reads Dutch', 'U0NL', 'nl'],
  ['somebody who reads English', 'U0EN', 'en'],
  ['somebody who reads French', 'U0FR', 'nl'],
  ['somebody of whom nothing is known', 'U0NEW', 'nl'],
  ['everybody in the channel', undefined, 'nl'],
])('speaks to %s in the language they have in common', async (_who, userId, language) => {
  const stores = createMemoryStore();
  await addTeam(stores, { language: 'nl', timeZone: 'Asia/Kolkata', hears: 'C1' });
  const knowAsker = createKnowAsker({
    ...stores,
    locales: { localeOf: async (id) => LOCALES[id] ?? null },
    defaults: { language: 'en', timeZone: 'UTC' },
  });

  expect(await knowAsker('C1', userId)).toEqual({ language, timeZone: 'Asia/Kolkata' });
});
