import { expect, test } from 'vitest';
import { createPrivacy } from '../../../../src/core/stories/gates/create-privacy.ts';

test.each([
  ['a hole where personal data was', 'I wrote to [email] and nobody answered.'],
  ['a mail address', 'I wrote to help@example.com and nobody answered.'],
  ['a link', 'It is on www.example.com/me for all to see.'],
  ['a long number', 'My order 4711 0815 22 never came.'],
  ['a booking code', 'Booking X7K2PQ was gone.'],
  ['a handle', 'They told me to ask @quillon about it.'],
  ['a name that few know', 'At the counter Quillon helped me.'],
])('%s may tell who it is', (_, text) => {
  expect(createPrivacy([])(text)).toBe(true);
});

test.each([
  'I waited 45 minutes and paid 19.95 euro twice.',
  'I’m sure that it was on Monday, as I’d said in November.',
  'De bon van 12,50 werd niet gevonden.',
])('%s tells nothing of anybody', (text) => {
  expect(createPrivacy([])(text)).toBe(false);
});

test('a name that five pieces mention is a place or a company to everybody', () => {
  const said = Array.from({ length: 5 }, () => ({ verbatim: 'The Utrecht shop was closed.' }));
  const text = 'When I came to Utrecht it was closed.';

  expect(createPrivacy(said)(text)).toBe(false);
  expect(createPrivacy(said.slice(1))(text)).toBe(true);
});
