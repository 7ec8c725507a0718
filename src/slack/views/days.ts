import type { Language } from '../../core/feedback/feedback.ts';
import type { LocalDate, Period } from '../../core/time/period.ts';
import { wallClockAt } from '../../core/time/wall-clock-at.ts';
import { wordsOf } from '../words/words-of.ts';

const DAY_MS = 86_400_000;

/** A local date in words: `Tue 18 Nov`. */
export function dayOf(on: LocalDate, language: Language): string {
  return format(language, { weekday: 'short', day: 'numeric', month: 'short' }).format(noon(on));
}

/** A time of day in a time zone: `09:00`. */
export function timeOf(at: Date, timeZone: string): string {
  return new Date(wallClockAt(at, timeZone)).toISOString().slice(11, 16);
}

/** A period in words: `12 - 18 Nov` in the writing of a language. */
export function periodOf({ from, to }: Period, language: Language): string {
  const days = format(language, { day: 'numeric', month: 'short' });
  return days.formatRange(noon(from), noon(to)).replace(/\s*–\s*(?=\d+ \p{L}+$)/u, '–');
}

/** The month of a date in words: `November`. */
export function monthOf(on: LocalDate, language: Language): string {
  const month = format(language, { month: 'long' }).format(noon(on));
  return month.charAt(0).toUpperCase() + month.slice(1);
}

/** A day before `on`, seen from there: `Tuesday` within the week, else `3 Nov`. */
export function earlierDay(day: LocalDate, seen: { on: LocalDate; language: Language }): string {
  const isThisWeek = noon(seen.on).getTime() - noon(day).getTime() < 7 * DAY_MS;
  return isThisWeek ? weekdayOf(day, seen.language) : shortDay(day, seen.language);
}

/** A local date's weekday in full: `Tuesday`. */
export function weekdayOf(on: LocalDate, language: Language): string {
  return format(language, { weekday: 'long' }).format(noon(on));
}

/** ISO weekdays in words: `Mon to Fri`, `Mon and Thu`, `every day`. */
export function weekdaysOf(weekdays: readonly number[], language: Language): string {
  const words = wordsOf(language);
  if (weekdays.length === 7) return words.watch.everyDay;
  const short = format(language, { weekday: 'short' });
  // 5 January 1970 was a Monday.
  const names = weekdays.toSorted().map((day) => short.format(new Date((day + 3) * DAY_MS)));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const isRun = names.length > 2 && Math.max(...weekdays) - Math.min(...weekdays) < names.length;
  return isRun ? words.watch.dayRun(first, last) : words.listOf(names);
}

/** The day of an instant where its reader is: `Tue 18 Nov`. */
export function instantDay(at: Date, where: { timeZone: string; language: Language }): string {
  return new Intl.DateTimeFormat(wordsOf(where.language).locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: where.timeZone,
  }).format(at);
}

function shortDay(on: LocalDate, language: Language): string {
  return format(language, { day: 'numeric', month: 'short' }).format(noon(on));
}

function format(language: Language, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(wordsOf(language).locale, { ...parts, timeZone: 'UTC' });
}

/** A date has no zone of its own; noon in UTC stands for it here. */
function noon(on: LocalDate): Date {
  return new Date(`${on}T12:00:00Z`);
}
