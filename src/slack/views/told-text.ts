import type { Language } from '../../core/feedback/feedback.ts';
import type { LastTold } from '../../core/teams/last-told.ts';
import { isQuietReason } from '../../core/teams/quiet-reason.ts';
import { wordsOf } from '../words/words-of.ts';
import { dayOf } from './days.ts';

/** What became of the newest digest or story, and why. */
export function toldText(told: LastTold | null, language: Language): string {
  const words = wordsOf(language).home;
  if (told === null) return words.never;
  const day = dayOf(told.on, language);
  switch (told.what) {
    case 'posted':
      return words.posted(day);
    case 'posted late':
      return words.postedLate(day);
    case 'waiting':
      return words.waiting(day);
    case 'undelivered':
      return words.undelivered(day);
    case 'quiet':
      return isQuietReason(told.why)
        ? `${words.quiet(day)}: ${words.why[told.why]}`
        : words.quiet(day);
    case 'failed':
      return words.failed(day);
  }
}
