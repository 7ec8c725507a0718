import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTaxonomy } from '../../../src/intake/taxonomy/parse-taxonomy.ts';
import { writeTaxonomy } from '../../../src/intake/taxonomy/write-taxonomy.ts';

const line = (max: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: max })
    .map((it) => it.normalize('NFC').split(/\s/u).filter(Boolean).join(' '))
    .filter((it) => it !== '' && [...it].length <= max && !/[\p{Cc}\p{Surrogate}]/u.test(it));

const lines = fc.array(line(60), { maxLength: 4 });

const entry = fc.record({
  team: fc.option(line(20)),
  description: fc.oneof(fc.constant(''), line(80)),
  isMomentOfTruth: fc.boolean(),
  keywords: lines,
  examples: fc.record({ nl: lines, en: lines }),
});

const taxonomy = fc
  .array(fc.array(entry, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .chain((journeys) =>
    fc
      .uniqueArray(line(30), { minLength: 9, maxLength: 9, selector: (it) => it.toLowerCase() })
      .map((names) => ({
        journeys: journeys.map((touchpoints, journey) => ({
          name: `Journey ${journey}`,
          touchpoints: touchpoints.map((it, step) => ({
            ...it,
            name: names[journey * 3 + step] ?? '',
          })),
        })),
      })),
  );

test('what is written is read as the same taxonomy, whatever the words', () => {
  fc.assert(
    fc.property(taxonomy, ({ journeys }) => {
      const written = writeTaxonomy({
        journeys: journeys.map(({ name, touchpoints }) => ({
          name,
          touchpoints: touchpoints.map((it) => ({ ...it, line: 0 })),
        })),
      });

      const read = parseTaxonomy(written);

      expect(read).toMatchObject({ kind: 'taxonomy', journeys });
    }),
    { numRuns: 40 },
  );
});

test('leaves out what is empty, and lists shared examples once', () => {
  const entry = { team: null, isMomentOfTruth: false, description: '', keywords: [], line: 1 };
  const shared = ['where is my order'];

  const written = writeTaxonomy({
    journeys: [
      {
        name: 'Buying',
        touchpoints: [
          { ...entry, name: 'Basket', examples: { nl: [], en: [] } },
          { ...entry, name: 'Delivery', examples: { nl: shared, en: shared } },
        ],
      },
    ],
  });

  expect(written).toBe(
    [
      'journeys:',
      '  - name: Buying',
      '    touchpoints:',
      '      - label: Basket',
      '      - label: Delivery',
      '        examples:',
      '          - where is my order',
      '',
    ].join('\n'),
  );
});
