import { expect, test } from 'vitest';
import { topicsOf } from '../../../src/core/teams/topics-of.ts';

const PERIODS = {
  now: { from: '2026-11-01', to: '2026-11-30' },
  before: { from: '2026-10-02', to: '2026-10-31' },
};

test('topics are what was named most, beside the period before, without what one person named', () => {
  const named = [
    { on: '2026-10-20', term: 'label', count: 4 },
    { on: '2026-11-01', term: 'label', count: 3 },
    { on: '2026-11-30', term: 'label', count: 2 },
    { on: '2026-11-12', term: 'ideal', count: 9 },
    { on: '2026-11-12', term: 'once', count: 2 },
    { on: '2026-12-01', term: 'later', count: 9 },
  ];

  expect(topicsOf(named, PERIODS)).toEqual([
    { term: 'ideal', now: 9, before: 0 },
    { term: 'label', now: 5, before: 4 },
  ]);
});

test('topics are five different things: a pair stands for its words, and is counted itself', () => {
  const on = '2026-11-12';
  const counts = Object.entries({
    ...{ payment: 227, page: 224, voucher: 110, 'payment page': 178, basket: 90, coat: 80 },
    ...{ label: 179, size: 10 },
  });
  const named = counts.map(([term, count]) => ({ on, term, count }));

  expect(topicsOf(named, PERIODS).map(({ term, now }) => `${term} ${now}`)).toEqual([
    'label 179',
    'payment page 178',
    'voucher 110',
    'basket 90',
    'coat 80',
  ]);
});

test('topics are beside nothing where the period before is not known', () => {
  const named = [
    { on: '2026-10-20', term: 'label', count: 4 },
    { on: '2026-11-01', term: 'label', count: 3 },
  ];

  expect(topicsOf(named, { ...PERIODS, before: null })).toEqual([
    { term: 'label', now: 3, before: null },
  ]);
});
