import { expect, test } from 'vitest';
import type { Feedback } from '../../../../src/core/feedback/feedback.ts';
import { createDue } from '../../../../src/core/stories/worth/create-due.ts';
import { aFeedback } from '../../../support/builders/a-feedback.ts';
import { aTouchpoint } from '../../../support/builders/a-touchpoint.ts';

test('a step is as due as it lacks stories of its fair number, by square roots', () => {
  const said = [...at('label', 90), ...at('payment', 10)];
  const told = [...at('label', 6), ...at('payment', 1)];
  const dueOf = createDue({ said, told, journeys: [] });

  // Of eight stories with today's, 3 : 1 is fair: six to two.
  expect(dueOf(one('label')).touchpoint).toBe(0);
  expect(dueOf(one('payment')).touchpoint).toBe(0.5);
});

test('who had many more than is fair is put off, and no further than that', () => {
  const dueOf = createDue({
    ...{ said: [...at('label', 9), ...at('payment', 9)], told: at('label', 9) },
    journeys: [],
  });

  expect(dueOf(one('label')).touchpoint).toBeCloseTo(-0.8);
  expect(dueOf(one('payment')).touchpoint).toBe(1);
});

test('journeys, languages and segments have their turns too', () => {
  const journeys = ['label', 'payment'].map((id) => ({
    ...{ id, name: id, touchpoints: [aTouchpoint({ id })] },
  }));
  const dutch = one('payment', { language: { label: 'nl', confidence: 1 }, segment: 'Zakelijk' });
  const english = one('label', { segment: 'zakelijk ' });
  const dueOf = createDue({ said: [dutch, english], told: [english], journeys });

  expect(dueOf(dutch)).toEqual({ touchpoint: 1, journey: 1, language: 1, segment: 0.5 });
  expect(dueOf(english)).toEqual({ touchpoint: 0, journey: 0, language: 0, segment: 0.5 });
});

function at(touchpointId: string, count: number): readonly Feedback[] {
  return Array.from({ length: count }, () => one(touchpointId));
}

function one(touchpointId: string, but: Partial<Feedback> = {}): Feedback {
  return aFeedback({ touchpointId, segment: null, ...but });
}
