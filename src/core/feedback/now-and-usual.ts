import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate } from '../time/period.ts';

const MONTH_DAYS = 30;

/** What is counted to say what is usual: the last 30 days, and 60 more before them. */
export const HEARD_DAYS = 90;

/** Fewer days than this do not tell what is usual. */
const FEWEST_USUAL_DAYS = 14;

interface OnDay {
  readonly on: LocalDate;
}

/** How many in the last 30 days, and in as many usually; null where that is not known yet. */
export interface NowAndUsual {
  readonly now: number;
  readonly usual: number | null;
}

/**
 * Compares the 30 days up to a date with the days before them. Earshot has listened since the first
 * day of `heard`, which is of the same 90 days as what is counted.
 */
export function nowAndUsual(
  counted: readonly (OnDay & { readonly count: number })[],
  { on, heard }: { readonly on: LocalDate; readonly heard: readonly OnDay[] },
): NowAndUsual {
  const monthFrom = addDays(on, 1 - MONTH_DAYS);
  const heardFrom = heard.reduce((first, day) => (day.on < first ? day.on : first), on);
  const usualDays = daysBetween(heardFrom, monthFrom);
  const before = total(counted.filter((day) => day.on < monthFrom));
  return {
    now: total(counted.filter((day) => day.on >= monthFrom)),
    usual: usualDays < FEWEST_USUAL_DAYS ? null : Math.round((before * MONTH_DAYS) / usualDays),
  };
}

function total(days: readonly { readonly count: number }[]): number {
  return days.reduce((sum, { count }) => sum + count, 0);
}
