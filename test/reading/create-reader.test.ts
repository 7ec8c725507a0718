import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Kind, Sentiment } from '../../src/core/feedback/feedback.ts';
import { createReader } from '../../src/reading/create-reader.ts';

const reader = createReader();

function read(text: string, language: 'nl' | 'en' = 'en') {
  return reader.read(text, { language, touchpoints: [] });
}

describe('sentiment', () => {
  test.each<[string, Sentiment]>([
    ['The new basket is really easy, love it', 'positive'],
    ['No problems at all, works perfectly', 'positive'],
    ['Not bad!', 'positive'],
    ['The app crashes every time I pay', 'negative'],
    ['Not happy with the delivery', 'negative'],
    ['Still waiting for my refund', 'negative'],
    ['Support was great but the app is terrible', 'mixed'],
    ['My order has two boxes', 'neutral'],
    ['Wat een fijne nieuwe bestelpagina, heel overzichtelijk', 'positive'],
    ['Niks op aan te merken', 'positive'],
    ['Geen klachten, alles werkt', 'positive'],
    ['De bezorging was een ramp', 'negative'],
    ['Het formulier werkt niet', 'negative'],
    ['Ik ben niet tevreden over de levering', 'negative'],
    ['De app is prima maar de bezorging was waardeloos', 'mixed'],
    ['Ik heb twee dozen ontvangen', 'neutral'],
    ['😡😡', 'negative'],
    [':heart_eyes:', 'positive'],
  ])('%s: %s', async (text, label) => {
    expect((await read(text)).sentiment.label).toBe(label);
  });

  test('a stated score outranks the words', async () => {
    const { sentiment, scores } = await read('CSAT 1/5, what a great service');

    expect(scores).toHaveLength(1);
    expect(sentiment).toMatchObject({ label: 'negative', score: -1 });
  });

  test('what is said more strongly scores further out', async () => {
    const mild = await read('The site is slow');
    const strong = await read('The site is extremely slow and absolutely terrible');

    expect(strong.sentiment.score).toBeLessThan(mild.sentiment.score);
  });
});

describe('the segment', () => {
  test('is what a survey names, whatever markup it wears', async () => {
    const { segment, terms } = await read('*CSAT:* 2/5\n*Customer type:* Bed &amp; breakfast');

    expect(segment).toBe('Bed & breakfast');
    expect(terms).toEqual([]);
  });

  test.each(['Anna de Vries', 'anna@example.com', '+31 6 12345678', '<@U0ANNA>'])(
    'is none where redaction took out of its name: %s',
    async (name) => {
      expect((await read(`CSAT 2/5\nSegment: ${name}`)).segment).toBeNull();
    },
  );
});

describe('kinds', () => {
  test.each<[string, Kind]>([
    ['The app crashes when I open my basket', 'bug'],
    ['Retourlabel printen lukt niet', 'bug'],
    ['The app keeps freezing, I am switching to another provider', 'churn risk'],
    ['Dit was de laatste keer, ik zeg mijn abonnement op', 'churn risk'],
    ['Could you please add a dark mode?', 'request'],
    ['Ik zou graag met creditcard willen betalen', 'request'],
    ['How do I change my delivery address?', 'question'],
    ['Wanneer komt mijn bestelling aan?', 'question'],
    ['Heel snel geholpen, fantastische service', 'praise'],
    ['The courier was rude and my parcel was damaged', 'complaint'],
    ['My order has two boxes', 'other'],
  ])('%s: %s', async (text, label) => {
    expect((await read(text)).kinds[0]?.label).toBe(label);
  });

  test('a text may be of several kinds, the surest first', async () => {
    const { kinds } = await read('The app keeps crashing, so I cancelled my subscription. Bad!');

    expect(kinds.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['bug', 'churn risk', 'complaint']),
    );
    expect(kinds.map(({ confidence }) => confidence)).toEqual(
      kinds.map(({ confidence }) => confidence).sort((a, b) => b - a),
    );
  });
});

describe('terms', () => {
  test.each<[string, 'nl' | 'en']>([
    ['De link voor track & trace bleef leeg', 'nl'],
    ['My hat & scarf came in the wrong colour', 'en'],
  ])('hold the name of a pair that is written as one thing: %s', async (text, language) => {
    const { terms } = await read(text, language);

    expect(terms.filter((it) => it.includes(' & '))).toHaveLength(1);
  });

  test.each([
    ['The voucher was refused\nCSAT 1/5 · Payment page', ['voucher']],
    ['De kortingscode werd geweigerd\nCES 2 (1-7) · Betaalpagina', ['kortingscode', 'geweigerd']],
    ['CSAT 5/5 · Payment page', []],
    ['NPS: 9\nTouchpoint: basket\nComment: the basket forgot my coat', ['basket', 'coat']],
  ])('are taken from the words of whoever said it: %j', async (text, own) => {
    const { terms, verbatim, scores } = await read(text);

    expect(own).toEqual(expect.arrayContaining([...terms.filter((it) => !it.includes(' '))]));
    expect(terms.join(' ')).not.toMatch(/page|pagina|touchpoint|comment/);
    expect(verbatim).toBe(text);
    expect(scores).toHaveLength(1);
  });

  test('are nouns and noun pairs, singular, without grammar', async () => {
    const { terms } = await read('The payment page hangs and the payment pages are slow');

    expect(terms.slice(0, 3)).toEqual(expect.arrayContaining(['payment page', 'payment', 'page']));
    expect(terms).not.toContain('the');
    expect(terms).not.toContain('pages');
  });

  test('are what a Dutch text is about', async () => {
    const { terms } = await read('Het retourlabel printen lukt niet bij het afhaalpunt', 'nl');

    expect(terms).toEqual(expect.arrayContaining(['retourlabel', 'afhaalpunt']));
    expect(terms).not.toContain('niet');
  });

  test.each<[string, 'nl' | 'en', string]>([
    ['The payment page hung after iDEAL', 'en', 'iDEAL'],
    ['De betaalpagina bleef hangen na IDEAL', 'nl', 'iDEAL'],
    ['My parcel is with Postnl, says the QR on the PDF label', 'en', 'PostNL'],
    ['Betalen met PAYPAL gaat fout bij de kassa', 'nl', 'PayPal'],
    ['The checkout refused Apple Pay twice', 'en', 'Apple'],
    ['The BASKET forgot my coat', 'en', 'basket'],
  ])(
    'write a name the one way that it is known, and the rest in lower case: %s',
    async (text, language, term) => {
      const { terms } = await read(text, language);

      expect(terms).toContain(term);
      expect(terms).not.toContain(term === 'basket' ? 'BASKET' : term.toLowerCase());
    },
  );

  test('are not what anybody says whatever the subject', async () => {
    const english = await read(
      'Great compliments to the rest of the people this morning, nice jacket',
    );
    const dutch = await read(
      "Vanochtend gaf de rest allemaal complimenten voor de regenjas en de foto's",
      'nl',
    );

    expect(english.terms).toEqual(['jacket']);
    expect(dutch.terms).toEqual(expect.arrayContaining(['regenjas', 'foto']));
    expect(dutch.terms).not.toEqual(expect.arrayContaining(['rest']));
    expect(dutch.terms).not.toEqual(expect.arrayContaining(['allemaal']));
  });

  test('are never placeholders, and none are taken from a language that is not read', async () => {
    const ours = await read('My name is Sarah Connor, mail sarah@example.com about the voucher');
    const foreign = await read('La livraison était très en retard et personne ne répond');

    expect(ours.terms).toContain('voucher');
    expect(ours.terms).not.toEqual(expect.arrayContaining(['name', 'email', 'sarah']));
    expect(foreign).toMatchObject({ language: { label: 'und' }, terms: [] });
  });

  test('are at most twelve', async () => {
    const { terms } = await read(
      'Basket voucher coupon parcel courier invoice shoes boots jacket trousers belt shirt socks hat scarf',
    );

    expect(terms.length).toBeLessThanOrEqual(12);
  });
});

test("the verbatim has neither Slack's markup nor personal data", async () => {
  const { verbatim } = await read(
    '<@U024BE7LH> says *call* <tel:+31612345678|06 12345678> &amp; ask',
  );

  expect(verbatim).toBe('[member] says call [phone] & ask');
});

test('a text that was redacted at the door reads the same as one that was not', async () => {
  const text = 'Mail <mailto:a@example.com|a@example.com>, <@U024BE7LH>: *CSAT* 2/5 &amp; slow';

  expect(await read(reader.redact(text))).toEqual(await read(text));
});

describe('the names of colleagues', () => {
  const NAMES = ['Zyxwa Qorvath', 'Mark Rutten', 'Team Checkout', 'the delivery'];

  test.each([
    ['ask zyxwa qorvath about it', 'ask [name] about it'],
    ['Zyxwa helped us', '[name] helped us'],
    ['the zyxwa setting', 'the zyxwa setting'],
    ['Mark it as read', 'Mark it as read'],
    ['the delivery is late, says team checkout', 'the delivery is late, says team checkout'],
    ['Checkout is slow', 'Checkout is slow'],
  ])('are taken out at the door and when read: %s', async (text, expected) => {
    const knowing = createReader();
    await knowing.knowNames(NAMES);

    const { verbatim } = await knowing.read(text, { language: 'en', touchpoints: [] });

    expect(knowing.redact(text)).toBe(expected);
    expect(verbatim).toBe(expected);
  });

  test('replace those known before, also when told while others are taken apart', async () => {
    const knowing = createReader();
    const many = Array.from({ length: 5_000 }, (_, index) => `Xq${index} Zyxwa`);

    await Promise.all([knowing.knowNames([...NAMES, ...many]), knowing.knowNames(['Vbxo Lrk'])]);

    expect(knowing.redact('zyxwa qorvath and vbxo lrk')).toBe('zyxwa qorvath and [name]');
  });

  test('are not known to another reader', async () => {
    await createReader().knowNames(NAMES);

    expect(reader.redact('ask zyxwa qorvath')).toBe('ask zyxwa qorvath');
  });
});

describe('never throws', () => {
  test.each([
    ['40,000 letters', 'a'.repeat(40_000)],
    ['40,000 NULs', '\0'.repeat(40_000)],
    ['an emoji bomb', '😀'.repeat(20_000)],
    ['lone surrogates', '\ud800'.repeat(40_000)],
    ['turned text', '\u202eשלום עולם '.repeat(3_000)],
    ['text without width', '\u200b'.repeat(40_000)],
    ['stacked marks', 'Z\u0334\u0351'.repeat(10_000)],
    ['half-open markup', '<https:'.repeat(5_000)],
    ['an address that never ends', 'http://'.repeat(5_700)],
    ['a label with a long run behind it', `NPS (0-10)${'\n '.repeat(20_000)}`],
    ['nothing', ''],
  ])('on %s', async (_, text) => {
    const reading = await read(text);

    expect(reading.kinds.length).toBeGreaterThan(0);
    expect(reading.verbatim).not.toContain('\0');
  });

  test('on any string, and stays within its ranges', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const { sentiment, language, stats } = await read(text);

        expect(Math.abs(sentiment.score)).toBeLessThanOrEqual(1);
        expect(sentiment.confidence).toBeLessThanOrEqual(1);
        expect(language.confidence).toBeLessThanOrEqual(1);
        expect(stats.tokens).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
