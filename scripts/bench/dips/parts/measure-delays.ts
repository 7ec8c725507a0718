import { createClairvoyant } from '../clairvoyant-detector.ts';
import type { TunableDetector } from '../detector.ts';
import { createEarshot } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { delaysOf, dippedYears, matchThreshold, quietYears } from '../measure-alarms.ts';
import { createEwma } from '../rivals/ewma.ts';
import { createSelfStartingCusum } from '../rivals/self-starting-cusum.ts';
import { REAL, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const VOLUMES = [3, 10, 30, 100];
const SIZES = [0.05, 0.1, 0.2];
const YEARS = 150;
const STREAMS = 300;

/** Dips of this size and more are in the figure that has a bar. */
const TOLD_FROM = 0.1;

interface Cell {
  readonly answers: number;
  readonly size: number;
  readonly days: Readonly<Record<Who, number>>;
}

type Who = 'earshot' | 'clairvoyant' | 'ewma' | 'cusum';

/** False alarms a stream-year at which all rules are compared. */
const ALARMS_A_YEAR = 1;

/** Delays beside what cannot be beaten and what others use, all at the same false alarms. */
export function measureDelays({ seed, effort }: Asked): readonly Figure[] {
  const cells = VOLUMES.flatMap((answers) => measureVolume(answers, { seed, effort }));
  const great = cells.filter(({ size }) => size >= TOLD_FROM);
  const how = `${STREAMS * effort} dips a cell from any day of a year on, waited for up to 90 days; every rule, Earshot too, at the threshold at which it raises ${ALARMS_A_YEAR} false alarm a stream-year, on ${YEARS * effort} of them`;
  const over = (who: Who, among: readonly Cell[]) =>
    geometricMean(among.map(({ days }) => days[who] / days.clairvoyant));
  const ratio = {
    unit: 'times',
    how,
  } as const;
  return [
    {
      ...ratio,
      what: 'Mean delay, in times of the clairvoyant detector: dips of 10 and 20 points',
      ours: over('earshot', great),
      bar: { most: 1.18 },
      aim: { most: 1.1 },
      beside: { 'self-starting CUSUM': over('cusum', great), EWMA: over('ewma', great) },
    },
    {
      ...ratio,
      what: '... with dips of 5 points',
      ours: over('earshot', cells),
      bar: null,
      aim: null,
      beside: { 'self-starting CUSUM': over('cusum', cells), EWMA: over('ewma', cells) },
    },
    ...cells.map(
      ({ answers, size, days }): Figure => ({
        what: `... ${100 * size} points at n = ${answers}: days`,
        ours: days.earshot,
        unit: 'days',
        bar: null,
        aim: null,
        beside: {
          clairvoyant: days.clairvoyant,
          'self-starting CUSUM': days.cusum,
          EWMA: days.ewma,
        },
        how,
      }),
    ),
  ];
}

function measureVolume(
  answers: number,
  { seed, effort }: Pick<Asked, 'seed' | 'effort'>,
): readonly Cell[] {
  const scenario = { ...REAL, answers };
  const years = quietYears(scenario, YEARS * effort, seed * 3001 + answers);
  const match = (tunable: TunableDetector, between: readonly [number, number]) =>
    tunable(matchThreshold(tunable, years, { wanted: ALARMS_A_YEAR, between }));
  const earshot = match(createEarshot, [120, 500]);
  const ewma = match(createEwma, [1, 8]);
  const cusum = match(createSelfStartingCusum, [5, 1e5]);
  return SIZES.map((size, at) => {
    const clairvoyant = match(createClairvoyant(scenario, size), [10, 3000]);
    const dips = dippedYears(
      scenario,
      { size, days: YEAR_DAYS },
      { streams: STREAMS * effort, seed: seed * 4001 + answers * 10 + at },
    );
    const days = { earshot, clairvoyant, ewma, cusum };
    const mean = (who: Who) => meanOf(delaysOf(days[who], dips));
    return {
      answers,
      size,
      days: {
        earshot: mean('earshot'),
        clairvoyant: mean('clairvoyant'),
        ewma: mean('ewma'),
        cusum: mean('cusum'),
      },
    };
  });
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(meanOf(values.map(Math.log)));
}
