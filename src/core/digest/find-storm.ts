import type { HeardCount } from '../feedback/heard-count.ts';
import { wilsonInterval } from '../stats/wilson-interval.ts';
import { addDays } from '../time/add-days.ts';
import { daysBetween } from '../time/days-between.ts';
import type { LocalDate, Period } from '../time/period.ts';
import { total } from './count-heard.ts';
import { daysBefore, daysLike, FEWEST_DAYS } from './days-like.ts';
import type { Storm } from './digest.ts';
import { WINDOW_DAYS, WINDOWS_BEFORE } from './window-of.ts';

/** A handful of pieces is no storm, however quiet it usually is. */
const FEWEST_PIECES = 10;

/**
 * A storm is half as much again, or more. Twice would be too much to ask: a local date cuts a storm
 * wherever midnight falls, so that in another time zone half of it may be the next day's.
 */
const LEAST_RISE = 1.5;

/** A storm stands out by more than this many standard deviations of how days differ by luck. */
const SURE = 4;

/** What makes a median of distances a standard deviation, for a normal spread: 1 / its .75 quantile. */
const SD_OF_MEDIAN = 1.4826;

/**
 * The storm among the days of a period: of the days that stand out, the one furthest above usual,
 * the latest on ties. In a noisy channel (days that differ by 40 %) luck alone shows a storm on one
 * day in a hundred, in a team's first week on up to eight; where days differ as Poisson counts
 * do, on fewer than one in a thousand.
 */
export function findStorm(heard: readonly HeardCount[], { from, to }: Period): Storm | null {
  const first = heard.reduce((earliest, { on }) => (on < earliest ? on : earliest), to);
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, k) => addDays(to, -k));
  return (
    days
      .map((day) => stormOn(day, { heard, first }))
      .filter((storm) => storm !== null)
      .toSorted((a, b) => b.count * a.usual - a.count * b.usual)
      .at(0) ?? null
  );
}

interface Listened {
  readonly heard: readonly HeardCount[];
  /** The first day that anything was heard on: it was heard in part. */
  readonly first: LocalDate;
}

function stormOn(day: LocalDate, { heard, first }: Listened): Storm | null {
  const like = daysLike(day, first);
  if (like.length === 0) return null;

  const on = heard.filter((it) => it.on === day);
  const usually = heard.filter((it) => like.includes(it.on));
  const count = total(on);
  const usual = total(usually) / like.length;
  // What is usual was itself counted on a few days that differ by luck.
  const sd = spreadBefore(day, { usual, heard, first }) * Math.sqrt(1 + 1 / like.length);
  const isStorm = count >= Math.max(FEWEST_PIECES, LEAST_RISE * usual) && count - usual > SURE * sd;
  return isStorm ? { on: day, count, usual, negative: riseOfNegative(on, usually) } : null;
}

/**
 * How far days differ by luck: never less than Poisson counts do (one piece at the least). The
 * median distance is not moved by a storm of some days before, where a plain standard deviation
 * would hide the next; and days a week apart differ by luck alone, not by their weekday.
 */
function spreadBefore(
  day: LocalDate,
  { usual, heard, first }: Listened & { readonly usual: number },
): number {
  const countOn = (date: LocalDate) => total(heard.filter(({ on }) => on === date));
  const known = daysBefore(day, { count: WINDOW_DAYS * WINDOWS_BEFORE, every: 1 }).filter(
    (it) => it > first,
  );
  const weekApart = known
    .filter((it) => addDays(it, -WINDOW_DAYS) > first)
    .map((it) => Math.abs(countOn(it) - countOn(addDays(it, -WINDOW_DAYS))) / Math.SQRT2);
  const counts = known.map(countOn);
  const middle = medianOf(counts);
  const distances =
    weekApart.length >= FEWEST_DAYS ? weekApart : counts.map((it) => Math.abs(it - middle));
  return Math.max(SD_OF_MEDIAN * medianOf(distances), Math.sqrt(Math.max(1, usual)));
}

/** Null unless the share of negative pieces is surely (95 %) above what is usual. */
function riseOfNegative(
  on: readonly HeardCount[],
  usually: readonly HeardCount[],
): Storm['negative'] {
  if (total(usually) === 0) return null;
  const negativeOf = (counts: readonly HeardCount[]) =>
    total(counts.filter(({ sentiment }) => sentiment === 'negative'));
  const usual = negativeOf(usually) / total(usually);
  const isRisen = wilsonInterval(negativeOf(on), total(on)).low > usual;
  return isRisen ? { share: negativeOf(on) / total(on), usual } : null;
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / Math.max(1, middle.length);
}
