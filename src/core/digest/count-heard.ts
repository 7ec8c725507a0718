import type { Sentiment } from '../feedback/feedback.ts';
import { addDays } from '../time/add-days.ts';
import type { LocalDate } from '../time/period.ts';
import type { Digest } from './digest.ts';
import { WINDOWS_BEFORE, windowOf } from './window-of.ts';

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

/** Weekdays differ, so a day is compared with its like; days before the first heard are unknown. */
function usualFor(day: LocalDate, heard: readonly HeardCount[]): number | null {
  const first =
    heard
      .map(({ on }) => on)
      .toSorted()
      .at(0) ?? day;
  const alike = Array.from({ length: WINDOWS_BEFORE }, (_, k) => addDays(day, -7 * (k + 1)));
  const known = alike.filter((on) => on >= first);
  return known.length === 0
    ? null
    : total(heard.filter(({ on }) => known.includes(on))) / known.length;
}
