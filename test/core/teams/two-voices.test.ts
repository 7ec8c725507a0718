import { expect, test } from 'vitest';
import { twoVoices } from '../../../src/core/teams/two-voices.ts';
import { aFeedback, felt } from '../../support/builders/a-feedback.ts';

test('two voices are the newest quotable customer of each tone, the unhappy one first', () => {
  const happy = aFeedback(felt('positive'));
  const unhappy = aFeedback(felt('negative'));
  const tooShort = aFeedback({
    ...felt('negative'),
    verbatim: 'Stuck at payment\nCSAT 1/5 · Payment page',
  });
  const colleague = aFeedback({ ...felt('negative'), voice: 'employee' });
  const older = aFeedback(felt('positive'));

  expect(twoVoices([happy, tooShort, colleague, unhappy, older])).toEqual([unhappy, happy]);
});
