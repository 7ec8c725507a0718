import type { Feedback, Kind } from '../feedback/feedback.ts';
import type { StoryQuestion } from './story.ts';

const BY_KIND: Readonly<Record<Exclude<Kind, 'complaint' | 'other'>, StoryQuestion>> = {
  'churn risk': 'what would make them stay',
  bug: 'what broke',
  request: 'what would this make possible',
  question: 'what did we not explain',
  praise: 'how to keep this',
};

/** The question to discuss after a story: by what the customer wants, else by how they feel. */
export function questionFor({ kinds, sentiment }: Feedback): StoryQuestion {
  const kind = kinds[0]?.label ?? 'other';
  // Praise with a "but" in it: what the customer had to put up with is the part to discuss.
  if (kind === 'praise' && sentiment.label !== 'positive') {
    return 'what would have prevented this';
  }
  if (kind !== 'complaint' && kind !== 'other') {
    return BY_KIND[kind];
  }
  if (kind === 'complaint' || sentiment.label === 'negative') {
    return 'what would have prevented this';
  }
  return sentiment.label === 'positive' ? 'how to keep this' : 'what does this tell us';
}
