import { addDays } from '../core/time/add-days.ts';
import { isOnCalendar } from '../core/time/is-on-calendar.ts';
import type { LocalDate } from '../core/time/period.ts';
import { weekdayOf } from '../core/time/weekday-of.ts';

/** The words with which a question ends that is about the time up to and with a date. */
export interface UntilDate {
  /** Where they begin. */
  readonly at: number;
  /** Whether they are a date as they stand, and nobody's name: `until 3 Jan`. */
  readonly isDate: boolean;
  /** The next such date, today or later; null where there is none. */
  readonly from: (today: LocalDate) => LocalDate | null;
}

const MONTHS = [
  ...['jan(?:uari|uary)?', 'feb(?:ruari|ruary)?', 'mrt|maart|mar(?:ch)?', 'apr(?:il)?', 'mei|may'],
  ...['june?|juni', 'july?|juli', 'aug(?:ust|ustus)?', 'sept?(?:ember)?', 'o[ck]t(?:ober)?'],
  ...['nov(?:ember)?', 'dec(?:ember)?'],
];
const WEEKDAYS = [
  ...['mon(?:day)?|ma(?:andag)?', 'tue(?:s|sday)?|di(?:nsdag)?', 'wed(?:nesday)?|wo(?:ensdag)?'],
  ...['thu(?:rs|rsday)?|do(?:nderdag)?', 'fri(?:day)?|vr(?:ijdag)?', 'sat(?:urday)?|za(?:terdag)?'],
  'sun(?:day)?|zo(?:ndag)?',
];

const UNTIL =
  /(?:^|\s)(?:until|till?|through|up to(?: and including)?|tot(?: en met)?|t\/m)\s+(?<day>\S.{0,40})$/iu;
const ISO = /^\d{4}-\d\d-\d\d$/;
const MONTH = `(?<month>${MONTHS.join('|')})\\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|e)?`;
const DAY_FIRST = new RegExp(String.raw`^${DAY}\s+${MONTH}(?:,?\s+(?<year>\d{4}))?$`, 'iu');
const MONTH_FIRST = new RegExp(String.raw`^${MONTH}\s+${DAY}(?:,?\s+(?<year>\d{4}))?$`, 'iu');

/** Reads `until 3 Jan`, `t/m 24 dec 2026` and `tot vrijdag` at the end of a text; null without. */
export function untilDate(text: string): UntilDate | null {
  const until = UNTIL.exec(text);
  if (until === null) return null;
  const words = until.groups?.day?.trim() ?? '';
  const dated = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
  const weekday = placeIn(WEEKDAYS, words);
  return {
    at: until.index,
    isDate: ISO.test(words) || dated !== undefined || weekday > 0,
    from(today) {
      if (dated !== undefined) return nextOf(dated, today);
      if (weekday > 0) return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
      return ISO.test(words) ? known(words) : null;
    },
  };
}

function nextOf(
  { day = '', month = '', year }: Readonly<Record<string, string | undefined>>,
  today: LocalDate,
): LocalDate | null {
  const monthAndDay = `${twoDigits(placeIn(MONTHS, month))}-${day.padStart(2, '0')}`;
  if (year !== undefined) return known(`${year}-${monthAndDay}`);
  const thisYear = Number(today.slice(0, 4));
  const date = known(`${thisYear}-${monthAndDay}`);
  return date !== null && date >= today ? date : known(`${thisYear + 1}-${monthAndDay}`);
}

/** Which of some names a word is, from 1; 0 for none. */
function placeIn(names: readonly string[], word: string): number {
  return names.findIndex((name) => new RegExp(`^(?:${name})$`, 'iu').test(word)) + 1;
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}

function known(date: LocalDate): LocalDate | null {
  return !Number.isNaN(Date.parse(date)) && isOnCalendar(date, 'UTC') ? date : null;
}
