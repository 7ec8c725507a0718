import { expect, test } from 'vitest';
import type { Kind, Sentiment } from '../../../src/core/feedback/feedback.ts';
import { questionFor } from '../../../src/core/stories/question-for.ts';
import { aFeedback, felt, meant } from '../../support/builders/a-feedback.ts';

test.each<[Kind, Sentiment, string]>([
  ['bug', 'negative', 'what broke'],
  ['request', 'positive', 'what would this make possible'],
  ['question', 'negative', 'what did we not explain'],
  ['churn risk', 'negative', 'what would make them stay'],
  ['praise', 'positive', 'how to keep this'],
  ['praise', 'mixed', 'what would have prevented this'],
  ['complaint', 'mixed', 'what would have prevented this'],
  ['other', 'negative', 'what would have prevented this'],
  ['other', 'positive', 'how to keep this'],
  ['other', 'mixed', 'what does this tell us'],
])('after a %s that is %s the team discusses %s', (kind, sentiment, question) => {
  expect(questionFor(aFeedback({ ...meant(kind), ...felt(sentiment) }))).toBe(question);
});
