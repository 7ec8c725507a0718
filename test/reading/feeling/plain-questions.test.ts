import { describe, expect, test } from 'vitest';
import { createReader } from '../../../src/reading/create-reader.ts';

const reader = createReader();

async function feelingIn(text: string) {
  const { sentiment } = await reader.read(text, { language: 'nl', touchpoints: [] });
  return sentiment.label;
}

describe('a question', () => {
  test.each([
    'Wanneer wordt het bedrag van mijn rekening afgeschreven?',
    'Hoeveel dagen heb ik om een artikel terug te sturen?',
    'Kan ik ook met een creditcard betalen?',
    'When will the amount be charged to my card?',
    'How long does a refund take?',
    'Can I still cancel my order?',
  ])('that only asks is neutral, whatever it is about: %s', async (text) => {
    expect(await feelingIn(text)).toBe('neutral');
  });

  test.each([
    'Why is my order still not here?',
    'Is this a joke?',
    'Waarom is de klantenservice zo traag?',
    'Waarom werkt de betaling niet?',
    'Wat is dit voor waardeloze app?',
    'How can an app be this terrible?',
  ])('that complains is still heard as a complaint: %s', async (text) => {
    expect(await feelingIn(text)).toBe('negative');
  });

  test('leaves the feeling of the sentences around it as it is', async () => {
    expect(await feelingIn('The app keeps crashing. When will you fix the payment page?')).toBe(
      'negative',
    );
  });
});
