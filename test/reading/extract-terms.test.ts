import { expect, test } from 'vitest';
import { createReader } from '../../src/reading/create-reader.ts';

const reader = createReader();

async function termsOf(text: string, language: 'nl' | 'en'): Promise<readonly string[]> {
  return (await reader.read(text, { language, touchpoints: [] })).terms;
}

test.each([
  ['en', 'I got a time-out while paying', 'time-out'],
  ['nl', 'Weer een time-out bij het betalen', 'time-out'],
  ['nl', 'Steeds time-outs bij het betalen', 'time-out'],
  ['en', 'The check-out shows a pop-up', 'check-out'],
  ['en', 'The self-service desk was closed', 'self-service'],
] as const)('a word with a hyphen stays one term in %s: %s', async (language, text, term) => {
  expect(await termsOf(text, language)).toContain(term);
});

test('a dash between spaces joins nothing', async () => {
  expect(await termsOf('The invoice - parcel is missing', 'en')).not.toContain('invoice-parcel');
});

test('a term is a word as people write it: singular only where that is a word', async () => {
  const terms = await termsOf('The series has bad batteries, vouchers and the lens broke', 'en');

  expect(terms).toEqual(expect.arrayContaining(['series', 'battery', 'voucher', 'lens']));
});

test('how much there is of something is no subject', async () => {
  expect(await termsOf('There were plenty of vouchers', 'en')).not.toContain('plenty');
});
