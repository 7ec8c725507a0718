import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';

/** How many of `all` are left out where `most` are shown; none where all are. */
export function moreAlerts(
  all: readonly unknown[],
  most: number,
  language: Language,
): readonly string[] {
  const beyond = all.length - most;
  return beyond > 0 ? [wordsOf(language).dips.more(count(beyond, language))] : [];
}
