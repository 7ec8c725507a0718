import { expect, test } from 'vitest';
import { isChatter } from '../../../src/core/feedback/is-chatter.ts';
import { statedScores } from '../../../src/core/feedback/stated-scores.ts';

function isLetGo(verbatim: string): boolean {
  return isChatter({ verbatim, scores: statedScores(verbatim) });
}

test.each([
  '',
  '🎉🎉',
  ':tada: :raised_hands::skin-tone-2:',
  'thanks!',
  'ok',
  '+1',
  'Dank je wel!',
  'Bedankt allemaal 🙏',
  'Good morning everyone',
  'goedemorgen',
  '[member] has joined the channel',
  '[member] thanks',
  '@anna thank you!',
  'https://example.com/a/page',
  '/remind me',
  '!help',
  '[email]',
  '...',
])('%j is let go', (verbatim) => {
  expect(isLetGo(verbatim)).toBe(true);
});

test.each([
  'kapot',
  "doesn't work",
  'Werkt niet',
  'Too slow',
  'traag',
  'Thanks, but the label would not print',
  'https://example.com/checkout hangs',
  'Where is my order?',
  '404',
  'thanks 4/5',
  '👎',
  '★★☆☆☆',
  'NPS: 9',
])('%j is feedback', (verbatim) => {
  expect(isLetGo(verbatim)).toBe(false);
});
