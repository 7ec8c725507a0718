import { addDays } from '../../core/time/add-days.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { untilDate } from '../until-date.ts';

/** How long somebody wants a team left alone, and the team where one is named before it. */
interface Pause {
  readonly team: string | null;
  /** The words that tell how long; empty where none do. */
  readonly words: string;
  /** The last date without a digest; null for words that tell no length. */
  readonly until: LocalDate | null;
}

/** Nobody needs to say how long. */
const USUAL_DAYS = 7;

const COUNTS: Readonly<Record<string, number>> = { a: 1, an: 1, one: 1, een: 1, één: 1 };

const LENGTH =
  /(?:^|\s)(?:for\s+|voor\s+)?(?<count>\d{1,3}|an?|one|een|één)\s+(?<unit>days?|dag(?:en)?|weeks?|weken|months?|maand(?:en)?)$/iu;

/**
 * Reads `1 week`, `3 days`, `until 3 Jan` and `tot vrijdag`, a team's name before it or none; today
 * counts as the first day, and the day that is named as the last one.
 */
export function parsePause(text: string, today: LocalDate): Pause {
  const asked = text.replace(/\s+/gu, ' ').trim();
  const length = LENGTH.exec(asked);
  if (length !== null) {
    const { count = '', unit = '' } = length.groups ?? {};
    const days = (COUNTS[count.toLowerCase()] ?? Number(count)) * daysIn(unit);
    const until = days > 0 ? addDays(today, days - 1) : null;
    return { ...splitAt(asked, length.index), until };
  }
  const until = untilDate(asked);
  if (until !== null) return { ...splitAt(asked, until.at), until: until.from(today) };
  return { ...splitAt(asked, asked.length), until: addDays(today, USUAL_DAYS - 1) };
}

function splitAt(asked: string, at: number): Pick<Pause, 'team' | 'words'> {
  return { team: asked.slice(0, at).trim() || null, words: asked.slice(at).trim() };
}

function daysIn(unit: string): number {
  if (/^d/iu.test(unit)) return 1;
  return /^w/iu.test(unit) ? 7 : 30;
}
