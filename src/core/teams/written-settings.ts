import { LANGUAGES, type Language } from '../feedback/feedback.ts';

/** The language that is meant by its code; null for one that Earshot does not speak. */
export function toLanguage(text: string): Language | null {
  return LANGUAGES.find((it) => it === text) ?? null;
}

/** ISO weekdays in order, each once; what is none is left out. */
export function toWeekdays(texts: readonly string[]): readonly number[] {
  const days = texts.filter((text) => /^[1-7]$/.test(text)).map(Number);
  return [...new Set(days)].toSorted();
}

/** Whether a text is a local wall time, `HH:MM`. */
export function isWallTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Whether a text is the name of a time zone; an offset such as `+02:00` knows no summer time. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}
