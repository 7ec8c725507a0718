import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { alertName, alertSentence, nameWithin } from './alert-text.ts';

/**
 * An alert in one plain line for a team that knows its own name: `CSAT 61 % (26 of 42, …) …`; for
 * nobody in particular, null, with all of its name.
 */
export function sentenceWithin(
  alert: Alert,
  seen: {
    readonly team: Team | null;
    readonly on: LocalDate;
    readonly language: Language;
  },
): string {
  const { team, language } = seen;
  const sentence = alertSentence(alert, seen);
  const name = alertName(alert, language);
  // That of a silence begins with what is missing.
  if (team === null || !sentence.startsWith(name)) return sentence;
  const within = nameWithin(alert, { ...team, language }) + sentence.slice(name.length);
  return within.charAt(0).toUpperCase() + within.slice(1);
}
