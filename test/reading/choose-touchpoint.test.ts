import { expect, test } from 'vitest';
import { chooseTouchpoint } from '../../src/reading/choose-touchpoint.ts';

const TOUCHPOINTS = [
  touchpoint('payment', ['payment', 'betaling', 'ideal', 'payment page']),
  touchpoint('label', ['label', 'retour', 'return label']),
  touchpoint('delivery', ['delivery', 'bezorging', 'pakket']),
];

function touchpoint(id: string, keywords: readonly string[]) {
  return { id, name: id, teamId: 'team', isMomentOfTruth: false, keywords };
}

test.each([
  ['The payment page hangs after iDEAL', 'payment'],
  ['Mijn betalingen mislukken', 'payment'],
  ['Het retourformulier is zoek', 'label'],
  ['De bezorging was snel', 'delivery'],
  ['Delivery was fine, but the return label of my label printer is wrong', 'label'],
])('%s: %s', (text, id) => {
  expect(chooseTouchpoint(text, TOUCHPOINTS)).toBe(id);
});

test.each([
  ['nothing is named', 'I like the colours'],
  ['two are named as much', 'Payment and delivery'],
  ['a keyword is only inside a word', 'The ideally repayments'],
])('none is chosen where %s', (_, text) => {
  expect(chooseTouchpoint(text, TOUCHPOINTS)).toBeNull();
});
