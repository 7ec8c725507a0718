import type { Draws } from './draws.ts';

/** What a stream of yes-or-no answers is like. */
export interface Scenario {
  /** Answers a day, on average over the week. */
  readonly answers: number;
  /** The usual share of satisfied ones. */
  readonly satisfied: number;
  /** How alike the answers of one day are, 0 to 1. */
  readonly rho: number;
  /** Sd of a slow, unannounced wandering of the share. */
  readonly drift: number;
}

/** A stream from a Monday on. */
export interface SimulatedStream {
  readonly answers: Uint16Array;
  readonly satisfied: Uint16Array;
  /** The first day of its dip; -1 where it has none. */
  readonly onset: number;
}

/** A fall of a share, from a day on, for some days. */
export interface PlantedDip {
  readonly onset: number;
  readonly size: number;
  readonly days: number;
}

const NO_DIP: PlantedDip = { onset: -1, size: 0, days: 0 };

/** The days that a stream has had before anything is asked of a detector. */
export const HISTORY_DAYS = 28;

export const YEAR_DAYS = 365;

/** "Real": what dips.md of the design calls so. */
export const REAL: Scenario = { answers: 30, satisfied: 0.8, rho: 0.01, drift: 0 };

/** Answers by weekday, Monday first, in times of the average. */
const VOLUME_BY_WEEKDAY = [1.25, 1.2, 1.15, 1.1, 1.05, 0.7, 0.55];

/** By how much the share of each weekday lies off the average. */
export const SHARE_BY_WEEKDAY = [-0.03, 0, 0, 0.01, 0.01, 0.01, 0];

/** Days' volumes vary with a coefficient of variation of 41 % beyond Poisson's. */
const VOLUME_SHAPE = 1 / 0.41 ** 2;

const DRIFT_MEMORY_DAYS = 45;

const SHARE_BOUNDS = { low: 0.005, high: 0.995 };

/** Answers on a day of the week: Poisson around a mean that is itself gamma. */
export function drawVolume(draws: Draws, mean: number, weekday: number): number {
  const shape = VOLUME_BY_WEEKDAY[weekday] ?? 1;
  return draws.poisson((mean * shape * draws.gamma(VOLUME_SHAPE)) / VOLUME_SHAPE);
}

/** The share that a weekday's answers have on average. */
export function shareOn(satisfied: number, weekday: number): number {
  return within(satisfied + (SHARE_BY_WEEKDAY[weekday] ?? 0));
}

/** A stream of so many days. */
export function simulateStream(
  draws: Draws,
  scenario: Scenario,
  { days, dip = NO_DIP }: { readonly days: number; readonly dip?: PlantedDip },
): SimulatedStream {
  const { rho, drift } = scenario;
  const answers = new Uint16Array(days);
  const satisfied = new Uint16Array(days);
  const kept = Math.exp(-1 / DRIFT_MEMORY_DAYS);
  let wandered = drift * draws.normal();
  for (let t = 0; t < days; t++) {
    const n = drawVolume(draws, scenario.answers, t % 7);
    if (drift > 0) wandered = kept * wandered + Math.sqrt(1 - kept ** 2) * drift * draws.normal();
    const fall = t >= dip.onset && t < dip.onset + dip.days ? dip.size : 0;
    const usual = within(shareOn(scenario.satisfied, t % 7) + wandered - fall);
    answers[t] = n;
    satisfied[t] = draws.binomial(n, rho > 0 ? drawShare(draws, usual, rho) : usual);
  }
  return { answers, satisfied, onset: dip.onset };
}

/** A day's own share: beta, so that answers of one day have correlation rho. */
export function drawShare(draws: Draws, mean: number, rho: number): number {
  const weight = 1 / rho - 1;
  const yes = draws.gamma(mean * weight);
  return yes / (yes + draws.gamma((1 - mean) * weight));
}

function within(share: number): number {
  return Math.min(Math.max(share, SHARE_BOUNDS.low), SHARE_BOUNDS.high);
}
