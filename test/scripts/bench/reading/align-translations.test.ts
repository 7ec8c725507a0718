import { expect, test } from 'vitest';
import { alignTranslations } from '../../../../scripts/bench/reading/align-translations.ts';

const DUTCH = [
  { a: 'Anna speelt piano in Utrecht', b: 'Anna speelt gitaar in Utrecht', s: 3 },
  { a: 'Twee honden rennen', b: 'De kat slaapt', s: 1 },
  { a: 'Het museum in Amsterdam is open', b: 'In Amsterdam is het museum open', s: 5 },
];
const ENGLISH = [
  { a: 'A tall tree grows', b: 'The bicycle is red', s: 1 },
  { a: 'Anna plays the piano in Utrecht', b: 'Anna plays the guitar in Utrecht', s: 3 },
  { a: 'The museum in Amsterdam is open', b: 'In Amsterdam the museum is open', s: 5 },
];

test('finds the rows that two languages share, between rows that they do not', () => {
  const found = alignTranslations(DUTCH, ENGLISH);

  expect(found.map(({ one, other }) => [one.s, other.s])).toEqual([
    [3, 3],
    [5, 5],
  ]);
  expect(found[0]?.other.a).toBe('Anna plays the piano in Utrecht');
});

test('takes no row for another of a different score, nor out of order', () => {
  const otherScores = ENGLISH.map((row) => ({ ...row, s: row.s + 0.2 }));

  expect(alignTranslations(DUTCH, otherScores)).toEqual([]);
  expect(alignTranslations(DUTCH, ENGLISH.toReversed())).toHaveLength(1);
});
