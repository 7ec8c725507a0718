import type { Language, Sentiment } from '../../../src/core/feedback/feedback.ts';

/**
 * What customers say at one touchpoint, by language and tone. A text is written once and said in
 * many ways: `[a|b]` is one or the other, `{amount}` a word from `SLOTS`.
 */
export type TouchpointTexts = Readonly<
  Record<Language, Readonly<Record<Sentiment, readonly string[]>>>
>;
