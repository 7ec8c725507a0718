import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/reading/redaction/find-personal-data.ts';
import { redact } from '../../../src/reading/redaction/redact.ts';

const PIECE = fc.constantFrom(
  'Jan',
  'de Vries',
  'Kerkstraat 12',
  '1234 AB',
  'Utrecht',
  'P.O. Box 12',
  '+31 6 12345678',
  'a@example.com',
  'NL91ABNA0417164300',
  '<@U024BE7LH>',
  '<mailto:a@example.com|a@example.com>',
  '<https://example.com/?token=abc|Sanne de Vries>',
  'password: hunter2!',
  'my name is',
  'Regards,',
  '[name]',
  '[address]',
  'and',
  ',',
  '.',
  ':',
  '12',
  'J.',
  '\n',
  '\ud83d',
  '\udc4d',
  '<',
  '>',
  '|',
);

const TEXT = fc.oneof(
  fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join(' ')),
  fc.array(PIECE, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

const KNOWN = { names: ['Sanne de Vries', 'Mark Rutten', 'Bo Li', 'Zyxwa Qorvath'] };

describe('for any text', () => {
  test('the spans lie in it, in order, none over another, and stand alone', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        let from = 0;
        for (const { start, end } of findPersonalData(text, KNOWN)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          from = end;
        }

        expect(from).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000, seed: 17 },
    );
  });

  test('redacting twice is redacting once', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const once = redact(text, KNOWN);

        expect(redact(once, KNOWN)).toBe(once);
      }),
      { numRuns: 1_000, seed: 19 },
    );
  });
});

describe('a member of the workspace', () => {
  test.each([
    ['ask sanne de vries about it', 'ask [name] about it'],
    ['SANNE DE VRIES did it', '[name] did it'],
    ['Zyxwa helped us', '[name] helped us'],
    ['the zyxwa setting', 'the zyxwa setting'],
    ['Mark it as read', 'Mark it as read'],
    ['Bo is short', 'Bo is short'],
  ])('is known by the full name, and by the first where it is no word: %s', (text, expected) => {
    expect(redact(text, { names: ['Sanne de Vries', 'Mark Rutten', 'Zyxwa Qorvath'] })).toBe(
      expected,
    );
  });
});

describe('what a name looks like in another place', () => {
  test.each([
    ['Jennifer Walsh and Omar Haddad both see it', '[name] and [name] both see it'],
    ['Adam McDowell called. McDowell was kind.', '[name] called. [name] was kind.'],
    ['Ewa Kowalczyk, Kerkstraat 12, 3511 AB Utrecht', '[name], [address]'],
    ['mijn naam is joke bakker en ik wacht', 'mijn naam is [name] en ik wacht'],
    ['Bakker zijn is een vak', 'Bakker zijn is een vak'],
    ['Grace period is too short', 'Grace period is too short'],
    ['The store in Manchester closed', 'The store in Manchester closed'],
    ['@VirginAmerica lost my bag', '@VirginAmerica lost my bag'],
    ["I don't know, J'ai attendu", "I don't know, J'ai attendu"],
    ['THE WHOLE TEAM OF MARK LEFT', 'THE WHOLE TEAM OF MARK LEFT'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('an address goes with all that belongs to it', () => {
  test.each([
    ['Ship to 48 Elm Ave Apt 5\nSpringfield, IL 62704 please', 'Ship to [address] please'],
    ['at the corner of Park Row 9 and Mill Lane', 'at [address]'],
    ['PSC 4095, Box 8316\nAPO AE 85103', '[address]'],
    ['Friedrichstraße 68, 10117 Berlin', '[address]'],
    ['Flight UA1641 EWR-MCO 17 Feb', 'Flight UA1641 EWR-MCO 17 Feb'],
    ['It took 3 people 2 days', 'It took 3 people 2 days'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});
