import { expect, test } from 'vitest';
import type { Aside } from '../../../src/core/stories/aside.ts';
import { lessonsOf, taughtBy } from '../../../src/core/stories/lessons-of.ts';

const TODAY = '2026-11-20';

const aside = (but: Partial<Aside> = {}): Aside => ({
  ...{ on: '2026-11-10', feedbackId: '1', touchpointId: null, by: 'U1', reason: 'dull' },
  ...but,
});

test('nobody who found anything unsuitable teaches nothing, nor does asking for another', () => {
  const lessons = lessonsOf([aside({ reason: null }), aside({ reason: 'other' })], TODAY);

  expect(taughtBy(lessons)).toEqual([]);
});

test('what was dull makes vividness weigh more, never more than 0.15', () => {
  expect(lessonsOf([aside()], TODAY).vivid).toBeCloseTo(0.05);
  expect(
    lessonsOf(
      Array.from({ length: 9 }, () => aside()),
      TODAY,
    ).vivid,
  ).toBe(0.15);
});

test('each reason teaches its own', () => {
  const reasons = ['says who', 'old news', 'not about us'] as const;
  const lessons = lessonsOf(
    reasons.map((reason) => aside({ reason, touchpointId: 'label' })),
    TODAY,
  );

  expect(lessons).toEqual({ vivid: 0, isCareful: true, isNewer: true, elsewhere: ['label'] });
  expect(taughtBy(lessons)).toEqual(['careful', 'newer', 'elsewhere']);
});

test('is forgotten after 30 days', () => {
  expect(lessonsOf([aside({ on: '2026-10-22' })], TODAY).vivid).toBeGreaterThan(0);
  expect(lessonsOf([aside({ on: '2026-10-21' })], TODAY).vivid).toBe(0);
});
