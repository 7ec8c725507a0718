import { expect, test } from 'vitest';
import { harmOf } from '../../../../src/core/dips/alerts/harm-of.ts';
import { anAlert } from '../../../support/builders/an-alert.ts';

const FIVE = { since: '2026-11-15', openedOn: '2026-11-19' };

test('harm is the fall that is four times in five exceeded, times answers a day', () => {
  const alert = anAlert({ ...FIVE, level: 0.5, usual: 0.8, n: 100 });

  // (.3 - .8416 x sqrt(.25 / 100)) x 20 a day
  expect(harmOf(alert)).toBeCloseTo((0.3 - 0.0420811) * 20, 5);
});

test.each([
  { what: 'a deeper fall', more: { level: 0.4 }, less: { level: 0.6 } },
  { what: 'more answers', more: { n: 100 }, less: { n: 50 } },
  { what: 'a shorter time', more: { since: '2026-11-18' }, less: { since: '2026-11-10' } },
])('$what does more harm', ({ more, less }) => {
  const [worse, better] = [more, less].map((but) =>
    harmOf(anAlert({ ...FIVE, level: 0.5, usual: 0.8, n: 80, ...but })),
  );

  expect(worse).toBeGreaterThan(better ?? Number.POSITIVE_INFINITY);
});

test('a fall of few answers that may be none does none', () => {
  expect(harmOf(anAlert({ level: 0.78, usual: 0.8, n: 5 }))).toBe(0);
});

test('a tenth of each scale does the same harm in every score', () => {
  const of = { ...FIVE, n: 10_000 };
  const csat = anAlert({ ...of, level: 0.7, usual: 0.8 });
  const ces = anAlert({ ...of, measure: 'ces', scale: { min: 1, max: 7 }, level: 5, usual: 5.6 });
  const nps = anAlert({ ...of, measure: 'nps', scale: { min: 0, max: 10 }, level: 10, usual: 30 });

  const harms = [csat, ces, nps].map(harmOf);

  for (const harm of harms) expect(harm).toBeCloseTo(195, -1);
});
