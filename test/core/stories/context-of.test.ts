import { expect, test } from 'vitest';
import type { Sentiment } from '../../../src/core/feedback/feedback.ts';
import { contextOf, type Surroundings } from '../../../src/core/stories/context-of.ts';
import { felt } from '../../support/builders/a-feedback.ts';
import { aTouchpoint } from '../../support/builders/a-touchpoint.ts';

const JOURNEYS = [
  {
    id: 'j1',
    name: 'Returning an order',
    touchpoints: [aTouchpoint({ id: 't1', name: 'label' })],
  },
];

test('names the step and its journey, or neither', () => {
  expect(contextAt('t1', {})).toMatchObject({ journey: 'Returning an order', touchpoint: 'label' });
  expect(contextAt(null, {})).toMatchObject({ journey: null, touchpoint: null });
});

test('counts who said alike in the last thirty days, and usually in as many', () => {
  const alike = [day('2026-10-21', 40), day('2026-10-22', 3), day('2026-11-20', 1)];

  expect(contextAt('t1', { heard: [day('2026-09-01', 5), ...alike], alike })).toMatchObject({
    alike: 4,
    // Forty in the 51 days from 1 September to 21 October.
    usuallyAlike: 24,
  });
});

test('praise is nothing like a complaint, even at the same step', () => {
  const alike = [
    day('2026-11-20', 126, 'positive'),
    day('2026-11-19', 3),
    day('2026-11-18', 2, 'mixed'),
    day('2026-11-18', 50, 'neutral'),
    day('2026-09-15', 90, 'positive'),
  ];

  expect(contextAt('t1', { heard: alike, alike })).toMatchObject({ alike: 5, usuallyAlike: 0 });
  expect(contextAt('t1', { heard: alike, alike }, 'positive')).toMatchObject({ alike: 126 });
});

test.each([
  ['2026-10-09', null],
  ['2026-10-08', 0],
])('when Earshot has listened since %s, usual is %s', (since, usuallyAlike) => {
  const heard = [day('2026-11-20', 2), day(since, 1)];

  expect(contextAt('t1', { heard, alike: [day('2026-11-20', 2)] })).toMatchObject({ usuallyAlike });
});

test('who speaks of nothing that is known says it alone', () => {
  expect(contextAt(null, {}).alike).toBe(1);
});

function contextAt(
  touchpointId: string | null,
  but: Partial<Surroundings>,
  tone: Sentiment = 'negative',
) {
  const around = { on: '2026-11-20', heard: [], alike: [], journeys: JOURNEYS, ...but };
  return contextOf({ touchpointId, ...felt(tone) }, around);
}

function day(on: string, count: number, sentiment: Sentiment = 'negative') {
  return { on, sentiment, count };
}
