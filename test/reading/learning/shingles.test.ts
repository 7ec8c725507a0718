import { expect, test } from 'vitest';
import { overlap } from '../../../src/reading/learning/likeness.ts';
import { bandsOf, shinglesOf } from '../../../src/reading/learning/shingles.ts';

const LINE = 'My parcel was left in the rain by the driver again this morning';

test('near-same texts share most shingles, and a band', () => {
  const [one, other] = [shinglesOf(LINE), shinglesOf(`${LINE}!! `.toUpperCase())];

  expect(overlap(one, other)).toBeGreaterThan(0.9);
  expect(bandsOf(one).some((band) => bandsOf(other).includes(band))).toBe(true);
});

test('other texts share few shingles, and no band', () => {
  const [one, other] = [shinglesOf(LINE), shinglesOf('The invoice shows a wrong amount of tax')];

  expect(overlap(one, other)).toBeLessThan(0.1);
  expect(bandsOf(one).some((band) => bandsOf(other).includes(band))).toBe(false);
});

test('no text has no bands', () => {
  expect(bandsOf(new Set())).toEqual([]);
});
