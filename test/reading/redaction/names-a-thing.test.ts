import { expect, test } from 'vitest';
import { redact } from '../../../src/reading/redaction/redact.ts';

test.each([
  'The Sanne backpack has a broken zip',
  'I returned the Emma mattress',
  'My Stella lamp flickers',
  'Your Kevin chair wobbles',
  'De Sanne rugzak heeft een kapotte rits',
  'Jullie Kevin stoel wiebelt',
  'Ik bestelde een Liam toetsenbord',
])('a product that is called like somebody stays: %s', (text) => {
  expect(redact(text)).toBe(text);
});

test.each([
  ['My Emma loves the app', 'Emma'],
  ['The Jansen family waits', 'Jansen'],
  ['Dear Olivia, the dress is lovely', 'Olivia'],
  ['De familie Jansen wacht nog', 'Jansen'],
  ['Het account van Sophie is geblokkeerd', 'Sophie'],
  ['That Brian said no', 'Brian'],
  ['Mijn Emma slaapt er goed op', 'Emma'],
])('somebody is taken out: %s', (text, name) => {
  expect(redact(text)).not.toContain(name);
});
