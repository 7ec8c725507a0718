import { expect, test } from 'vitest';
import { asksNotToBeShared } from '../../../../src/core/stories/gates/asks-not-to-be-shared.ts';

test.each([
  'The label broke.\nMay we share this with our teams? No',
  'Toestemming: nee\nHet label ging stuk.',
  'Consent to publish: false',
  'Please don’t share this with anybody, but the label broke.',
  'Het label ging stuk. Graag vertrouwelijk behandelen.',
  'Dit blijft onder ons: het label ging stuk.',
])('%s is not told', (text) => {
  expect(asksNotToBeShared(text)).toBe(true);
});

test.each([
  'The label broke.\nMay we share this with our teams? Yes',
  'Toestemming: ja\nHet label ging stuk.',
  'I share my account with my sister, and no label came.',
  'Ik kon het label niet printen, nee, echt niet.',
])('%s may be told', (text) => {
  expect(asksNotToBeShared(text)).toBe(false);
});
