import type { Kind, Sentiment } from './feedback.ts';

/** Every feeling, in the order in which they are offered. */
export const SENTIMENTS = [
  'negative',
  'neutral',
  'positive',
  'mixed',
] as const satisfies readonly Sentiment[];

/** Every kind, in the order in which they are offered. */
export const KINDS = [
  'bug',
  'request',
  'praise',
  'complaint',
  'question',
  'churn risk',
  'other',
] as const satisfies readonly Kind[];

/** Whether a text names a feeling. */
export function isSentiment(text: string): text is Sentiment {
  return SENTIMENTS.some((it) => it === text);
}

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return KINDS.some((it) => it === text);
}
