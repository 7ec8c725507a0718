import { addDays } from '../../time/add-days.ts';
import type { LocalDate } from '../../time/period.ts';

/** What happened longer ago is no news; the outbox remembers for longer what it has posted. */
const NEWS_DAYS = 7;

/**
 * Since when what became of an alert is news on a date: for a week, because it may have waited for
 * room; after a longer rest since the team was last told anything.
 */
export function newsSince(on: LocalDate, lastTold: LocalDate | null): LocalDate {
  const week = addDays(on, -NEWS_DAYS);
  return lastTold !== null && lastTold < week ? addDays(lastTold, 1) : week;
}
