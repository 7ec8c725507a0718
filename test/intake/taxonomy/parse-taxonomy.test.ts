import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTaxonomy } from '../../../src/intake/taxonomy/parse-taxonomy.ts';
import { faultLine } from '../../../src/intake/taxonomy/taxonomy-fault.ts';

describe('a taxonomy file', () => {
  test('is read with everything a touchpoint can have', () => {
    const read = parseTaxonomy(`
journeys:
  - name: Buying
    touchpoints:
      - label: Payment page
        team: Checkout
        description: Where the customer pays
        moment_of_truth: true
        keywords: [iDEAL, betalen]
        examples:
          nl: [Betalen lukte niet]
          en: [The payment failed]
`);

    expect(read).toEqual({
      kind: 'taxonomy',
      journeys: [
        {
          name: 'Buying',
          touchpoints: [
            {
              name: 'Payment page',
              team: 'Checkout',
              description: 'Where the customer pays',
              isMomentOfTruth: true,
              keywords: ['iDEAL', 'betalen'],
              examples: { nl: ['Betalen lukte niet'], en: ['The payment failed'] },
              line: 5,
            },
          ],
        },
      ],
    });
  });

  test('may be a list of touchpoints with or without a heading, in one unnamed journey', () => {
    const bare = parseTaxonomy('- name: Basket\n- label: Delivery\n');
    const headed = parseTaxonomy('touchpoints:\n- name: Basket\n- label: Delivery\n');

    expect(namesOf(bare)).toEqual(['Journey', 'Basket', 'Delivery']);
    expect(namesOf(headed)).toEqual(namesOf(bare));
  });

  test('may give examples without their language, which then count for both', () => {
    const read = parseTaxonomy('- label: Basket\n  examples: [leeg mandje, empty basket]\n');

    expect(read).toMatchObject({
      journeys: [
        {
          touchpoints: [
            {
              examples: {
                nl: ['leeg mandje', 'empty basket'],
                en: ['leeg mandje', 'empty basket'],
              },
            },
          ],
        },
      ],
    });
  });

  test('may leave a key empty, and a text may run over lines', () => {
    const read = parseTaxonomy('- label: Basket\n  team:\n  description: >\n    one\n    two\n');

    expect(read).toMatchObject({
      journeys: [{ touchpoints: [{ team: null, description: 'one two' }] }],
    });
  });

  test('tells every fault at once, in order, with its line, column and path', () => {
    const faults = faultsOf(`journeys:
  - name: Buying
    touchpoints:
      - lable: Basket
      - label: ""
      - label: Pay
        keywrods: [a]
        examples: { de: [a], nl: [404] }
        moment_of_truth: "yes"
      - Delivery
      - label: pay
        keywords: one, two
`);

    expect(faults.map(({ line, column, path }) => `${line}:${column} ${path}`)).toEqual([
      '4:9 journeys[0].touchpoints[0].lable',
      '4:9 journeys[0].touchpoints[0]',
      '5:9 journeys[0].touchpoints[1].label',
      '7:9 journeys[0].touchpoints[2].keywrods',
      '8:21 journeys[0].touchpoints[2].examples.de',
      '8:35 journeys[0].touchpoints[2].examples.nl[0]',
      '9:9 journeys[0].touchpoints[2].moment_of_truth',
      '10:9 journeys[0].touchpoints[3]',
      '11:9 journeys[0].touchpoints[4].label',
      '12:9 journeys[0].touchpoints[4].keywords',
    ]);
  });

  test.each([
    ['a slip in a key', '- label: a\n  keywrods: [b]', /2:3 keywrods .*did you mean keywords\?/],
    ['a key that is nothing', '- label: a\n  colour: red', /2:3 colour .*leave it out/],
    ['another language', '- label: a\n  examples: { de: [b] }', /2:15 de is no language that/],
    ['a label that is missing', '- team: Checkout', /1:3 has no label: add "label: "/],
    ['a label and a name', '- label: a\n  name: b', /2:3 name has a label and a name/],
    ['a label given twice', '- label: Pay\n- label: pay', /2:3 label "pay" is on line 1 already/],
    ['a key given twice', '- label: a\n  label: b', /2:3 label is a key that .* already/],
    ['a label that is too long', `- label: ${'a'.repeat(81)}`, /has 81 characters: keep it to 80/],
    [
      'an example that is too long',
      `- label: a\n  examples: ["${'é'.repeat(301)}"]`,
      /2:14 has 301/,
    ],
    ['a number for a text', '- label: 404', /1:3 label must be a text: put quotes around it/],
    [
      'too many examples',
      `- label: a\n  examples: [${'b,'.repeat(51)}]`,
      /51 items: keep it to 50/,
    ],
    ['a character that has no shape', '- label: "a\\0b"', /cannot be shown/],
    ['a tab', '- label: a\n\tteam: b', /2:1 begins with a tab: indent with spaces$/],
    ['a colon in a text', '- label: a: b', /1:10 has ": " inside a text: put quotes/],
    ['a quote that is not closed', '- label: "a\n', /misses a character/],
    ['a text that begins with @', '- label: @home', /1:10 begins with a character that YAML keeps/],
    ['an alias', '- label: &a b\n- label: *a', /2:10 is an anchor or alias/],
    ['a tag', '- label: !!js/function b', /1:10 has a tag/],
    ['a second document', '- label: a\n---\n- label: b', /2:1 begins a second document/],
    ['nothing in it', '', /1:1 the file must begin with "journeys:"/],
    ['something else in it', 'hello', /1:1 the file must begin with "journeys:"/],
    ['an empty list', 'touchpoints: []', /1:1 touchpoints is empty/],
    [
      'a journey without a name',
      'journeys:\n- touchpoints: [{label: a}]',
      /2:3 name must be a text/,
    ],
  ])('tells what to do about %s', (_what, text, told) => {
    const lines = faultsOf(text).map((fault) => faultLine('t.yaml', fault).slice('t.yaml:'.length));

    expect(lines.filter((line) => told.test(line))).toHaveLength(1);
  });

  test('may list many touchpoints on one line', () => {
    const one = Array.from({ length: 40 }, (_, at) => `{label: step ${at}}`).join(', ');

    expect(parseTaxonomy(`[${one}]`).kind).toBe('taxonomy');
  });

  test.each([
    ['brackets', '['.repeat(200_000)],
    ['braces', '{'.repeat(200_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indents', Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')],
  ])('made of %s alone is refused at once', (_what, text) => {
    expect(faultsOf(text).map(({ what }) => what)).toEqual([
      'the file is nested too deeply: is a bracket or a quote missing?',
    ]);
  });

  test('never throws, whatever the text', () => {
    const bits = fc.constantFrom(
      ...[
        '- ',
        'label: ',
        'touchpoints:\n',
        '\n',
        '  ',
        '"',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '!x ',
      ],
      ...[
        '? ',
        '|',
        '>',
        '\t',
        '#',
        '---\n',
        'é',
        '\0',
        '\ud800',
        '1',
        'null',
        '~',
        '<<: ',
        '%',
        ',',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits).map((it) => it.join('')),
    );

    fc.assert(
      fc.property(texts, (text) => {
        const read = parseTaxonomy(text);
        return read.kind === 'taxonomy' || read.faults.length > 0;
      }),
      { numRuns: 60 },
    );
  });
});

test.each(['\\u200b', '\\u2060\\u200d', '\\u00ad', '\\u3164'])(
  'a label of nothing but "%s", which nobody sees, is a fault with its line',
  (unseen) => {
    const faults = faultsOf(`- label: Payment page\n- label: "${unseen}"\n`);

    expect(faults).toEqual([
      {
        ...{ line: 2, column: 3, path: '[1].label' },
        what: 'label has no character that can be seen: fill it in',
      },
    ]);
  },
);

test.each(['"', '"\n', '"\'', '- "\n'])(
  'a megabyte of %j is refused soon, with the first faults of it',
  { timeout: 3_000 },
  (piece) => {
    const faults = faultsOf(piece.repeat(1_000_000 / piece.length));

    expect(faults).toHaveLength(200);
    expect(faults[0]?.line).toBeLessThan(4);
  },
);

function faultsOf(text: string) {
  const read = parseTaxonomy(text);
  return read.kind === 'faults' ? read.faults : [];
}

function namesOf(read: ReturnType<typeof parseTaxonomy>): readonly string[] {
  if (read.kind === 'faults') return [];
  return read.journeys.flatMap(({ name, touchpoints }) => [
    name,
    ...touchpoints.map((it) => it.name),
  ]);
}
