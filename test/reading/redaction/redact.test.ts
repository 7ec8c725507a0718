import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/reading/redaction/redact.ts';

describe('personal data becomes a placeholder', () => {
  test.each([
    ['Mail jan.jansen+shop@example.nl please', 'Mail [email] please'],
    ['jan [at] example.com', '[email]'],
    ['Betaald van NL91 ABNA 0417 1643 00.', 'Betaald van [iban].'],
    ['be68539007547034', '[iban]'],
    ['My card 4111 1111 1111 1111 was refused', 'My card [card] was refused'],
    ['on my card # 4111111111111112 today', 'on my card # [card] today'],
    ['Mobile: 0490 39 07 81', 'Mobile: [phone]'],
    ['BSN: 111222333', 'BSN: [bsn]'],
    ['SSN 536-22-8726', 'SSN [national id]'],
    ['Bel 06-12345678 of 020 624 1111', 'Bel [phone] of [phone]'],
    ['+32 475 12 34 56, 0044 20 7946 0958', '[phone], [phone]'],
    ['Call (415) 555-2671 or 020 7946 0958', 'Call [phone] or [phone]'],
    ['Kerkstraat 12, 1234 AB Utrecht klopt niet', '[address] klopt niet'],
    ['Bezorgd op 1234 AB 12a', 'Bezorgd op [postcode]'],
    ['Leopoldlei 25 was closed', '[address] was closed'],
    ['I live at 221B Baker Street, London NW1 6XE.', 'I live at [address].'],
    ['Postcode SW1A 1AA', 'Postcode [postcode]'],
    ['Portland, OR 97201', 'Portland, [postcode]'],
    ['from 192.168.1.44', 'from [ip]'],
    ['2001:db8:85a3:0:0:8a2e:370:7334', '[ip]'],
    ['Geboren op 12-03-1980', 'Geboren op [birth date]'],
    ['born 3 March 1975', 'born [birth date]'],
    ['Kenteken: AB-123-C', 'Kenteken: [plate]'],
    ['password: hunter2!', 'password: [secret]!'],
    ['mijn pincode is 1234', 'mijn pincode is [secret]'],
    ['token xoxb-12345678-abcdefgh', 'token [secret]'],
    ['My name is Sarah Connor and I am cross', 'My name is [name] and I am cross'],
    ['Mijn naam is Jan van der Berg.', 'Mijn naam is [name].'],
    ['Mevrouw De Boer zei niets', 'Mevrouw [name] zei niets'],
    ['Mr. Wong called', 'Mr. [name] called'],
    ['Het lukt niet.\nGroetjes, Anneke de Vries', 'Het lukt niet.\nGroetjes, [name]'],
    ['*Name:* Piet Jansen\n*Score:* 4', '*Name:* [name]\n*Score:* 4'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

describe('a text without personal data stays as it is', () => {
  test.each([
    'Order 20241120-0042 and order 0612345678 are late',
    'Ticket #4111111111111111, klantnummer 0201234567',
    'Bestelnummer: 0612345678',
    'Version 4.12.0.3 gives error 0x80070005',
    'It costs 1.250,00 since 01-02-2024 at 08:30',
    'Betaald op 12-11-2024, 49,95 euro, 3 x 500 gram',
    'Onderweg 3 dagen, daarna 2 weken niets',
    '2024 OK, 2000 MB, 1500 EU',
    'Wachtwoord is verlopen en de pincode werkt niet',
    'Password: reset does not work',
    'My name is not on the invoice',
    'Mijn man is boos, de heer des huizes ook',
    'Regards, The Team',
    'CSAT 2/5 ★★☆☆☆ NPS: 9',
    'I am Happy with it and Dr pepper is fine',
    'The call took 45 minutes, 3 of 4 times',
    'Meet at 12:30:45',
    'Since 1/5/2015 SR 77, flight 1389 LV-DFW',
  ])('%s', (text) => {
    expect(redact(text)).toBe(text);
  });
});

describe("Slack's markup stays, but a mailbox or a phone in it does not", () => {
  test.each([
    ['<mailto:a@example.com|a@example.com>', '[email]'],
    ['<tel:+31612345678|06 12345678>', '[phone]'],
    ['<@U024BE7LH> and <#C024BE7LR|general>', '<@U024BE7LH> and <#C024BE7LR|general>'],
    ['<https://example.com/a?id=7|page>', '<https://example.com/a?id=7|page>'],
    [
      '<https://example.com/?m=a@example.com|a@example.com>',
      '<https://example.com/?m=[email]|[email]>',
    ],
    ['<https://example.com/reset?token=s3cr3t>', '<https://example.com/reset?token=[secret]>'],
    ['&lt;a@example.com&gt; &amp; more', '&lt;[email]&gt; &amp; more'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });
});

const WORDS = fc.array(
  fc.constantFrom(
    'the',
    'page',
    'hangs',
    'kwam',
    'niet',
    'Mijn',
    'naam',
    'is',
    'Jan',
    '12',
    'Kerkstraat',
    ',',
    '.',
    '\n',
    ':',
  ),
  { maxLength: 12 },
);

function planted(secret: fc.Arbitrary<string>): fc.Arbitrary<{ text: string; secret: string }> {
  return fc.record({ before: WORDS, secret, after: WORDS }).map(({ before, secret, after }) => ({
    text: [...before, secret, ...after].join(' '),
    secret,
  }));
}

const DIGIT = fc.integer({ min: 0, max: 9 });

const IBAN = fc
  .tuple(fc.constantFrom('ABNA', 'INGB', 'RABO'), fc.array(DIGIT, { minLength: 10, maxLength: 10 }))
  .map(([bank, digits]) => {
    const account = bank + digits.join('');
    const number = BigInt([...`${account}NL00`].map((it) => Number.parseInt(it, 36)).join(''));
    return `NL${String(98n - (number % 97n)).padStart(2, '0')}${account}`;
  });

const PHONE = fc
  .tuple(
    fc.constantFrom('06-', '06 ', '06', '+316', '+31 6 ', '0031 6'),
    fc.array(DIGIT, { minLength: 8, maxLength: 8 }),
  )
  .map(([start, digits]) => start + [1 + ((digits[0] ?? 0) % 5), ...digits.slice(1)].join(''));

describe('wherever it stands', () => {
  test.each([
    ['an e-mail address', fc.emailAddress()],
    ['an IBAN', IBAN],
    ['a phone number', PHONE],
  ])('%s does not survive', (_, secret) => {
    fc.assert(
      fc.property(planted(secret), (sample) => {
        expect(redact(sample.text)).not.toContain(sample.secret);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  test('redacting twice is redacting once', () => {
    const anything = fc.oneof(
      planted(fc.oneof(IBAN, PHONE, fc.emailAddress())).map(({ text }) => text),
      fc.string({ unit: 'binary', maxLength: 80 }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const once = redact(text);

        expect(redact(once)).toBe(once);
      }),
      { numRuns: 500, seed: 13 },
    );
  });
});
