import type { DipWatch, Watchable } from '../../../../src/core/dips/chart/dip-watch.ts';
import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { createClairvoyant } from '../clairvoyant-detector.ts';
import { createDraws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { delaysOf, matchThreshold } from '../measure-alarms.ts';
import { type ScaleScenario, type ScaleStream, simulateScale } from '../scale-scenario.ts';
import { HISTORY_DAYS, REAL, type SimulatedStream, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

interface WholeScale extends Pick<ScaleScenario, 'shares' | 'satisfiedFrom'> {
  readonly name: string;
  readonly metric: Watchable;
  readonly min: number;
}

/** Both have a usual share of .8. */
const SCALES: readonly WholeScale[] = [
  {
    name: 'CSAT 1-5',
    metric: 'csat',
    min: 1,
    shares: [0.05, 0.05, 0.1, 0.35, 0.45],
    satisfiedFrom: 3,
  },
  {
    name: 'CES 1-7',
    metric: 'ces',
    min: 1,
    shares: [0.03, 0.03, 0.05, 0.09, 0.2, 0.3, 0.3],
    satisfiedFrom: 4,
  },
];
const VOLUMES = [10, 30];
const SIZES = [0.1, 0.2];
const YEARS = 100;
const STREAMS = 160;
const LONGEST_WAIT_DAYS = 90;

/** The whole scale against the best detector that sees only the percentage. */
export function measureWholeScale({ seed, effort }: Asked): readonly Figure[] {
  const ratios = SCALES.flatMap((scale) =>
    VOLUMES.flatMap((answers) => ratiosOf(scale, answers, { seed, effort })),
  );
  const logs = ratios.map(([, ratio]) => Math.log(ratio));
  return [
    {
      what: 'Mean delay on the whole scale, in times of the clairvoyant on the percentage only',
      ours: Math.exp(logs.reduce((sum, log) => sum + log, 0) / logs.length),
      unit: 'times',
      bar: { most: 1 },
      aim: { most: 0.85 },
      beside: Object.fromEntries(ratios),
      how: `${STREAMS * effort} dips a cell that tilt all answers, at the false alarms that Earshot has at its contract of 1 on ${YEARS * effort} stream-years; no evidence from texts or themes is used`,
    },
  ];
}

function ratiosOf(
  scale: WholeScale,
  answers: number,
  { seed, effort }: Pick<Asked, 'seed' | 'effort'>,
): readonly (readonly [string, number])[] {
  const draws = createDraws(seed * 7001 + answers * 10 + scale.shares.length);
  const scenario = { ...scale, answers, rho: REAL.rho };
  const simulate = (onset: number, size: number) =>
    simulateScale(draws, scenario, {
      days: onset < 0 ? HISTORY_DAYS + YEAR_DAYS : onset + LONGEST_WAIT_DAYS,
      ...{ onset, size },
    });
  const years = Array.from({ length: YEARS * effort }, () => simulate(-1, 0));
  const percentages = years.map((year) => percentageOf(year, scale));
  const wanted = Math.max(
    0.1,
    years.reduce((sum, year) => sum + falseAlarms(scale, year), 0) / years.length,
  );
  return SIZES.map((size) => {
    const dips = Array.from({ length: STREAMS * effort }, () =>
      simulate(HISTORY_DAYS + Math.floor(draws.uniform() * YEAR_DAYS), size),
    );
    const tunable = createClairvoyant({ ...REAL, answers }, size);
    const threshold = matchThreshold(tunable, percentages, { wanted, between: [10, 3000] });
    const best = delaysOf(
      tunable(threshold),
      dips.map((dip) => percentageOf(dip, scale)),
    );
    const ours = dips.map((dip) => delayOf(scale, dip));
    return [`${scale.name}, n = ${answers}, -${100 * size}`, meanOf(ours) / meanOf(best)] as const;
  });
}

function percentageOf(
  { counts, onset }: ScaleStream,
  { satisfiedFrom }: WholeScale,
): SimulatedStream {
  const sum = (of: readonly number[]) => of.reduce((total, count) => total + count, 0);
  return {
    answers: Uint16Array.from(counts, sum),
    satisfied: Uint16Array.from(counts, (day) => sum(day.slice(satisfiedFrom))),
    onset,
  };
}

function freshWatch({ metric, min, shares }: WholeScale): DipWatch {
  const scale = { min, max: min + shares.length - 1 };
  return startWatch({ metric, scale, threshold: YEAR_DAYS });
}

function falseAlarms(scale: WholeScale, { counts }: ScaleStream): number {
  let [watch, alarms] = [freshWatch(scale), 0];
  for (const [t, day] of counts.entries()) {
    watch = step(watch, { on: dateOf(t), counts: day });
    if (watch.turn?.kind !== 'opened') continue;
    alarms += 1;
    watch = dismissDip(watch);
  }
  return alarms;
}

function delayOf(scale: WholeScale, { counts, onset }: ScaleStream): number {
  let watch = freshWatch(scale);
  for (const [t, day] of counts.entries()) {
    watch = step(watch, { on: dateOf(t), counts: day });
    if (watch.turn?.kind !== 'opened') continue;
    if (t >= onset) return t - onset + 1;
    watch = dismissDip(watch);
  }
  return LONGEST_WAIT_DAYS + 1;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
