import type { Sentiment } from '../feedback/feedback.ts';
import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import type { Digest } from './digest.ts';
import { WINDOW_DAYS, WINDOWS_BEFORE, windowOf } from './window-of.ts';

/** How many pieces of a sentiment were said on a local date. */
export interface HeardCount {
  readonly on: LocalDate;
  readonly sentiment: Sentiment;
  readonly count: number;
}

/** What a digest of `on` says of how much was heard in its window, and on its last day. */
export function countHeard(heard: readonly HeardCount[], on: LocalDate): Digest['heard'] {
  const { from, to } = windowOf(on);
  const inWindow = heard.filter((it) => it.on >= from && it.on <= to);
  const sumOf = (sentiment: Sentiment) =>
    total(inWindow.filter((it) => it.sentiment === sentiment));
  return {
    total: total(inWindow),
    negative: sumOf('negative'),
    positive: sumOf('positive'),
    lastDay: total(inWindow.filter((it) => it.on === to)),
    usualDay: usualFor(to, heard),
  };
}

/** The pieces counted. */
export function total(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Weekdays differ, so a day is compared with its like in the weeks before; in a team's first week,
 * with the days there were. The first day that anything was heard was heard in part, and is left out.
 */
function usualFor(day: LocalDate, heard: readonly HeardCount[]): number | null {
  const first =
    heard
      .map(({ on }) => on)
      .toSorted()
      .at(0) ?? day;
  const known = (dates: readonly LocalDate[]) => dates.filter((on) => on > first);
  const alike = known(daysBefore(day, { count: WINDOWS_BEFORE, every: WINDOW_DAYS }));
  if (alike.length > 0) return meanOf(alike, heard);
  const lately = known(daysBefore(day, { count: WINDOW_DAYS - 1, every: 1 }));
  return lately.length < FEWEST_DAYS ? null : meanOf(lately, heard);
}

/** Of fewer days nobody can say what is usual. */
const FEWEST_DAYS = 3;

function daysBefore(
  day: LocalDate,
  { count, every }: { readonly count: number; readonly every: number },
): readonly LocalDate[] {
  return Array.from({ length: count }, (_, k) => addDays(day, -every * (k + 1)));
}

function meanOf(days: readonly LocalDate[], heard: readonly HeardCount[]): number {
  return total(heard.filter(({ on }) => days.includes(on))) / days.length;
}
