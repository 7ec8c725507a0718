import type { Story } from '../../../src/core/stories/story.ts';
import { aFeedback } from './a-feedback.ts';

const EXTRACT =
  'The label would not print, so I copied the code by hand at the counter. ' +
  'The man there laughed and said I was the third that morning. I still love the shoes.';

/** A story about returning an order, not discussed yet, but for what is said otherwise. */
export function aStory(but: Partial<Story> = {}): Story {
  return {
    teamId: 'team-1',
    on: '2026-11-20',
    feedback: aFeedback({ verbatim: EXTRACT }),
    extract: EXTRACT,
    question: 'what would have prevented this',
    context: { journey: 'Returning an order', touchpoint: 'label', alike: 23, usuallyAlike: 11 },
    why: null,
    discussed: null,
    askedBy: null,
    nominated: null,
    became: { case: null, notes: [] },
    ...but,
  };
}
