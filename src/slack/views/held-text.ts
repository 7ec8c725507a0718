import type { HeldBack } from '../../core/attention/held-back.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';

/** What was held back, counted by kind: `2 very bad answers, 1 update in a thread`. */
export function heldText(held: readonly HeldBack[], language: Language): string {
  const { kinds } = wordsOf(language).delivery;
  return held.map((it) => kinds[it.importance](count(it.count, language))).join(', ');
}
