import type { Language } from '../core/feedback/feedback.ts';
import type { LocalDate } from '../core/time/period.ts';
import type { Holidays } from '../ports/holidays.ts';

/** What a date is called, by the date. */
type Year = ReadonlyMap<LocalDate, string>;

/** The countries, years and languages of many teams; each is a few hundred bytes. */
const MOST_YEARS = 200;

const DAY_MS = 86_400_000;
const NOON_MS = DAY_MS / 2;

/** `2026-03-20 00:00:00 -0600`: a local time, and hours by which it begins on the eve. */
const WRITTEN = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?: ([+-]\d\d)00)?$/;

/** Public holidays as `date-holidays` has them, which is loaded when somebody first asks. */
export function createHolidays(): Holidays {
  const years = new Map<string, Year>();

  return {
    async nameOn(country, on, language) {
      const year = on.slice(0, 4);
      const key = `${country} ${year} ${language}`;
      const known = years.get(key) ?? (await readYear(country, Number(year), language));
      if (years.size >= MOST_YEARS) years.clear();
      years.set(key, known);
      return known.get(on) ?? null;
    },

    async knows(country) {
      const [code = '', part] = country.split('-');
      const known = new (await load())();
      if (!Object.hasOwn(known.getCountries(), code)) return false;
      return part === undefined || Object.hasOwn(known.getStates(code) ?? {}, part);
    },
  };
}

async function readYear(country: string, year: number, language: Language): Promise<Year> {
  const [code = '', part] = country.split('-');
  const Calendar = await load();
  const calendar = part === undefined ? new Calendar(code) : new Calendar(code, part);
  const names = new Map<LocalDate, string>();
  for (const { type, date, start, end, name } of calendar.getHolidays(year, language)) {
    if (type !== 'public') continue;
    for (const on of datesIn(date, end.getTime() - start.getTime())) names.set(on, name);
  }
  return names;
}

/** The dates whose noon is within a holiday: one that begins at noon leaves a morning to meet. */
function datesIn(written: string, lengthMs: number): readonly LocalDate[] {
  const [, date = '', time = '', hours = '0'] = WRITTEN.exec(written) ?? [];
  const start = Date.parse(`${date}T${time}Z`) + Number(hours) * 3_600_000;
  const firstNoon = Math.ceil((start - NOON_MS + 1) / DAY_MS) * DAY_MS + NOON_MS;
  const count = Math.max(0, Math.ceil((start + lengthMs - firstNoon) / DAY_MS));
  return Array.from({ length: count }, (_, k) =>
    new Date(firstNoon + k * DAY_MS).toISOString().slice(0, 10),
  );
}

/** Some twenty megabytes: a workspace without countries never needs them. */
async function load() {
  return (await import('date-holidays')).default;
}
