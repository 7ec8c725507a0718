import { expect, test } from 'vitest';
import { createReader } from '../../../src/reading/create-reader.ts';

const reader = createReader();

async function read(text: string) {
  const { sentiment, kinds } = await reader.read(text, { language: 'en', touchpoints: [] });
  return { feels: sentiment.label, wants: kinds.map(({ label }) => label) };
}

test.each([
  'when will my parcel arrive',
  'how long does a refund take',
  'do you ship to Belgium',
  'any idea when it is back in stock',
  'hi, what time does the store close',
  'wanneer komt mijn pakket aan',
  'hoe wijzig ik mijn bezorgadres',
  'welke maat moet ik nemen',
  'hebben jullie dit ook in het groen',
  'ik vroeg me af of de blauwe nog terugkomt',
])('asks without a question mark: %s', async (text) => {
  expect((await read(text)).wants).toContain('question');
});

test.each([
  'when I open the app it crashes',
  'what a great service',
  'does the job',
  'is the best shop in town',
  'can not log in since the update',
  'kan mijn factuur niet vinden',
  'wat zijn jullie goed',
  'wat een fijne service',
  'kan de app niet meer openen',
])('does not ask, though it begins as if: %s', async (text) => {
  expect((await read(text)).wants).not.toContain('question');
});
