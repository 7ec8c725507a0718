import type { Detector, TunableDetector } from './detector.ts';
import { createDraws } from './draws.ts';
import {
  HISTORY_DAYS,
  type PlantedDip,
  type Scenario,
  type SimulatedStream,
  simulateStream,
  YEAR_DAYS,
} from './scenario.ts';

/** Dips are waited for so long; one that was not seen counts as a day more. */
const LONGEST_WAIT_DAYS = 90;

/** Streams of a year each in which nothing happens. */
export function quietYears(scenario: Scenario, years: number, seed: number) {
  const draws = createDraws(seed);
  return Array.from({ length: years }, () =>
    simulateStream(draws, scenario, { days: HISTORY_DAYS + YEAR_DAYS }),
  );
}

/** Streams with a dip that begins on any day of a year, seen until they need be seen no longer. */
export function dippedYears(
  scenario: Scenario,
  dip: Pick<PlantedDip, 'size' | 'days'>,
  { streams, seed }: { readonly streams: number; readonly seed: number },
): readonly SimulatedStream[] {
  const draws = createDraws(seed);
  return Array.from({ length: streams }, () => {
    const onset = HISTORY_DAYS + Math.floor(draws.uniform() * YEAR_DAYS);
    const days = onset + LONGEST_WAIT_DAYS;
    return simulateStream(draws, scenario, { days, dip: { ...dip, onset } });
  });
}

/** False alarms a stream-year. */
export function alarmsAYear(detector: Detector, years: readonly SimulatedStream[]): number {
  let alarms = 0;
  for (const { answers, satisfied } of years) {
    detector.start();
    for (let t = 0; t < answers.length; t++) {
      if (!detector.see(t, answers[t] ?? 0, satisfied[t] ?? 0)) continue;
      if (t >= HISTORY_DAYS) alarms += 1;
      detector.calm();
    }
  }
  return alarms / years.length;
}

/** Days until each dip is seen, 1 being the day on which it begins. */
export function delaysOf(
  detector: Detector,
  streams: readonly SimulatedStream[],
): readonly number[] {
  return streams.map(({ answers, satisfied, onset }) => {
    detector.start();
    for (let t = 0; t < answers.length; t++) {
      if (!detector.see(t, answers[t] ?? 0, satisfied[t] ?? 0)) continue;
      if (t >= onset) return t - onset + 1;
      detector.calm();
    }
    return LONGEST_WAIT_DAYS + 1;
  });
}

/** Tries for a threshold; each is one run over all streams. */
const TRIES = 7;

/**
 * The threshold at which a detector raises `wanted` alarms a stream-year, found between two bounds
 * by regula falsi on logarithms: alarms fall off about as one over the threshold.
 */
export function matchThreshold(
  tunable: TunableDetector,
  years: readonly SimulatedStream[],
  {
    wanted,
    between: [lowest, highest],
  }: { readonly wanted: number; readonly between: readonly [number, number] },
): number {
  const excess = (threshold: number) =>
    Math.log((alarmsAYear(tunable(threshold), years) + 1e-3) / wanted);
  let low = { at: Math.log(lowest), excess: excess(lowest) };
  let high = { at: Math.log(highest), excess: excess(highest) };
  for (let i = 0; i < TRIES && low.excess > 0 && high.excess < 0; i++) {
    const share = low.excess / (low.excess - high.excess);
    const at = low.at + Math.min(Math.max(share, 0.1), 0.9) * (high.at - low.at);
    const middle = { at, excess: excess(Math.exp(at)) };
    if (middle.excess > 0) low = middle;
    else high = middle;
  }
  return Math.exp(low.excess < -high.excess ? low.at : high.at);
}
