import type { LocalDate } from './period.ts';
import { wallClockAt } from './wall-clock-at.ts';

const DAY_MS = 86_400_000;

/**
 * The instant at which a zone's clock shows a wall time, `HH:MM`, on a date. A time that happens
 * twice takes the first; one that is skipped moves forward by what was skipped, as 02:30 becomes
 * 03:30 on the night the clocks go forward.
 *
 * @example instantAt('2026-03-29', '02:30', 'Europe/Amsterdam') // 2026-03-29T01:30:00Z
 */
export function instantAt(date: LocalDate, wallTime: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${wallTime}:00Z`);
  const offsetAt = (ms: number) => wallClockAt(new Date(ms), timeZone) - ms;

  // Zones change at most once in two days, so a day either side knows both offsets that matter.
  const before = wall - offsetAt(wall - DAY_MS);
  const after = wall - offsetAt(wall + DAY_MS);
  if (before === after) {
    return new Date(before);
  }
  const shown = [before, after].filter((ms) => ms + offsetAt(ms) === wall);
  return new Date(shown.length > 0 ? Math.min(...shown) : before);
}
