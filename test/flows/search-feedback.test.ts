import { expect, test } from 'vitest';
import { createSearchFeedback } from '../../src/flows/search-feedback.ts';
import { aMeaning, aMeaningLike } from '../support/builders/a-meaning.ts';
import { addTeam, newFeedback } from '../support/contracts/stores.ts';
import { createMemoryStore } from '../support/fakes/memory-store.ts';

const reader = { meaningOf: async () => aMeaning(1) };

test('finds what means the same in the other language, and says which words were not there', async () => {
  const stores = createMemoryStore();
  await addTeam(stores);
  const search = createSearchFeedback({ ...stores, reader });
  await stores.feedback.keep(
    newFeedback({ verbatim: 'The parcel came too late.', meaning: aMeaningLike(1, 0.9) }),
  );
  await stores.feedback.keep(newFeedback({ verbatim: 'Mijn bezorging was te laat.' }));

  const found = await search('  late \n bezorging ', 'C0CHECKOUT');

  expect(found?.words).toBe('late bezorging');
  expect(
    found?.found.map(({ feedback, isByMeaning }) => [feedback.verbatim, isByMeaning]),
  ).toContainEqual(['The parcel came too late.', false]);
  const dutch = await search('bezorging', 'C0CHECKOUT');
  expect(dutch?.found.map(({ feedback, isByMeaning }) => [feedback.verbatim, isByMeaning])).toEqual(
    expect.arrayContaining([
      ['Mijn bezorging was te laat.', false],
      ['The parcel came too late.', true],
    ]),
  );
});

test('without words there is nothing to look for', async () => {
  const stores = createMemoryStore();

  expect(await createSearchFeedback({ ...stores, reader })(' \n ', 'C0CHECKOUT')).toBeNull();
});
