import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/reading/detect-language.ts';

describe('the language of a text', () => {
  test.each([
    ['The payment page hangs on my phone since the update', 'en'],
    ['De betaalpagina blijft hangen op mijn telefoon', 'nl'],
    ['Waar blijft mijn pakket?', 'nl'],
    ['Where is my parcel?', 'en'],
    ['werkt niet', 'nl'],
    ["doesn't work", 'en'],
    ['La livraison était très en retard et personne ne répond', 'und'],
    ['Die Lieferung war leider viel zu spät und niemand antwortet', 'und'],
    ['El pedido llegó roto y nadie contesta el teléfono', 'und'],
    ['配送がとても遅いです', 'und'],
  ])('%s: %s', (text, label) => {
    const usual = label === 'nl' ? 'en' : 'nl';

    expect(detectLanguage(text, usual).label).toBe(label);
  });
});

test("a text too short to tell takes the channel's language, and is not sure of it", () => {
  const read = detectLanguage('Super app', 'nl');

  expect(read.label).toBe('nl');
  expect(read.confidence).toBeLessThanOrEqual(0.6);
});

test.each(['', '🎉🎉', '12 345', '[email]', 'https://example.com/the/page/of/your/order'])(
  '%j has no language',
  (text) => {
    expect(detectLanguage(text, 'en')).toEqual({ label: 'und', confidence: 0 });
  },
);
