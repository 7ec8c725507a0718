import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/reading/create-reader.ts';

const reader = createReader();

async function read(text: string) {
  const { sentiment, kinds } = await reader.read(text, { language: 'en', touchpoints: [] });
  return { feels: sentiment.label, wants: kinds.map(({ label }) => label) };
}

describe('who leaves', () => {
  test.each([
    'I am switching to a competitor next month',
    'We are moving our accounts to another bank',
    'I will not be renewing my membership',
    'This was my last order with you',
    'Volgende maand stap ik over naar een concurrent',
    'Wij verlengen het contract niet',
    'De volgende keer bestel ik ergens anders',
    'Ik overweeg om over te stappen',
  ])('is heard, and ill pleased: %s', async (text) => {
    const { feels, wants } = await read(text);

    expect(wants).toContain('churn risk');
    expect(feels).toBe('negative');
  });

  test.each([
    'I switched to the annual plan last month',
    'We switched to you from a competitor and are very happy',
    'I moved to another address',
    'Ik ben overgestapt naar het jaarabonnement',
    'We zijn verhuisd naar een ander adres',
    'Ik heb mijn abonnement verlengd',
  ])('is not who changes a plan or an address, or comes: %s', async (text) => {
    expect((await read(text)).wants).not.toContain('churn risk');
  });
});

describe('praise that is not meant', () => {
  test.each([
    'great, another crash',
    'Well done, you lost my order twice',
    'Another update, another crash. Great.',
    'Thanks for nothing',
    'lekker dan, weer een storing',
    'Fantastisch. Nog steeds geen geld terug.',
    'Gefeliciteerd, hij is nog trager geworden',
  ])('is blame: %s', async (text) => {
    expect((await read(text)).feels).toBe('negative');
  });

  test.each([
    'Great, another lovely book from this shop',
    'Love it when a parcel comes a day early',
    'Well done, third year without any trouble',
    'Goed bezig jongens, ga zo door',
    'Lekker, weer een doos vol verse groente',
  ])('is not praise that is: %s', async (text) => {
    expect((await read(text)).feels).toBe('positive');
  });
});

describe('praise and blame beside each other', () => {
  test.each([
    'Helpful staff, terrible website',
    'Beautiful lamp, awful manual',
    'Mooie lamp, slechte handleiding',
    'Great product maar de klantenservice is waardeloos',
  ])('are mixed: %s', async (text) => {
    expect((await read(text)).feels).toBe('mixed');
  });

  test.each([
    ['I was worried at first but it works perfectly', 'positive'],
    ['Ik verwachtte gedoe maar het ging soepel', 'positive'],
    ['Not good, but not surprising either', 'negative'],
  ])('are one where the end decides: %s', async (text, label) => {
    expect((await read(text)).feels).toBe(label);
  });
});
