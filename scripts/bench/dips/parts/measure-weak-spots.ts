import { createEarshot } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { alarmsAYear, delaysOf, dippedYears, quietYears } from '../measure-alarms.ts';
import { REAL, type Scenario, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const YEARS = 200;
const SHOCKS = 1200;

/** What a chart like this one is weak at: noisier or wandering streams, and single bad days. */
export function measureWeakSpots({ seed, effort }: Asked): readonly Figure[] {
  const years = YEARS * effort;
  const rate = (scenario: Scenario, salt: number) =>
    alarmsAYear(createEarshot(YEAR_DAYS), quietYears(scenario, years, seed * 1009 + salt));
  const noisy = { ...REAL, rho: 0.04 };
  const wandering = { ...REAL, drift: 0.02 };
  const foundOnTheDay = (answers: number) => {
    const shock = { size: 0.3, days: 1 };
    const seeds = { streams: SHOCKS * effort, seed: seed * 2003 + answers };
    const delays = delaysOf(
      createEarshot(YEAR_DAYS),
      dippedYears({ ...REAL, answers }, shock, seeds),
    );
    return delays.filter((delay) => delay === 1).length / delays.length;
  };
  const how = `${years} stream-years each, contract of 1`;
  const row = { unit: 'a year', bar: { most: 1.6 }, aim: { most: 1 }, how } as const;
  return [
    {
      ...row,
      what: 'False alarms a stream-year, rho = .04, n = 100',
      ours: rate({ ...noisy, answers: 100 }, 1),
      beside: { 'n = 30': rate(noisy, 2) },
    },
    {
      ...row,
      what: 'False alarms a stream-year, unannounced drift of sd 2 points, n = 100',
      ours: rate({ ...wandering, answers: 100 }, 3),
      beside: { 'n = 30': rate(wandering, 4) },
    },
    {
      what: 'One day of -30 points, n = 30: found that day',
      ours: foundOnTheDay(30),
      unit: 'percent',
      bar: { least: 0.45 },
      aim: { least: 0.53 },
      beside: { 'n = 100': foundOnTheDay(100) },
      how: `${SHOCKS * effort} shocks on any day of a year, contract of 1`,
    },
  ];
}
