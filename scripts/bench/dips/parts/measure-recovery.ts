import type { DipWatch } from '../../../../src/core/dips/chart/dip-watch.ts';
import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { createDraws, type Draws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import {
  HISTORY_DAYS,
  REAL,
  type SimulatedStream,
  simulateStream,
  YEAR_DAYS,
} from '../scenario.ts';
import type { Asked } from './part.ts';

const VOLUMES = [10, 30, 100];
const CELLS = VOLUMES.flatMap((answers) => [0.1, 0.2].map((size) => ({ answers, size })));
const SMALL_CELLS = VOLUMES.map((answers) => ({ answers, size: 0.05 }));
const DIPS = 150;

/** Dips are waited for so long; of one that ends, it ends so long after it was found. */
const LONGEST_WAIT_DAYS = 60;
const MENDED_AFTER_DAYS = 7;

/** How often a dip that goes on is told to be over, and how soon one that is over is. */
export function measureRecovery({ seed, effort }: Asked): readonly Figure[] {
  const measure = ({ answers, size }: Omit<Course, 'isMended'>) => {
    const draws = createDraws(seed * 6007 + answers * 10 + Math.round(100 * size));
    const lasting: boolean[] = [];
    const waits: number[] = [];
    for (let k = 0; k < DIPS * effort; k++) {
      const went = followDip(draws, { answers, size, isMended: false });
      if (went !== null) lasting.push(went.end === 'recovered');
      const mended = followDip(draws, { answers, size, isMended: true });
      if (mended !== null) waits.push(mended.days - MENDED_AFTER_DAYS);
    }
    return {
      name: `-${100 * size} at n = ${answers}`,
      wrong: lasting.filter(Boolean).length / lasting.length,
      median: waits.toSorted((a, b) => a - b).at(Math.floor(waits.length / 2)) ?? Number.NaN,
    };
  };
  const cells = CELLS.map(measure);
  const small = SMALL_CELLS.map(measure);
  const how = `${DIPS * effort} dips a cell at a contract of 1: one that stays is told to be over before its 28 days are, or one that ends a week after it was found is told to be`;
  const by = (of: 'wrong' | 'median', among = cells) =>
    Object.fromEntries(among.map((it) => [it.name, it[of]]));
  return [
    {
      what: 'Told to have recovered while it had not: the cell with most',
      ours: Math.max(...cells.map(({ wrong }) => wrong)),
      unit: 'percent',
      bar: { most: 0.03 },
      aim: { most: 0.01 },
      beside: by('wrong'),
      how,
    },
    {
      what: '... of dips of 5 points, which are hardly told from what is usual',
      ours: Math.max(...small.map(({ wrong }) => wrong)),
      unit: 'percent',
      bar: null,
      aim: null,
      beside: by('wrong', small),
      how,
    },
    {
      what: 'Days from its end until it is told to have recovered, median: the slowest cell',
      ours: Math.max(...cells.map(({ median }) => median)),
      unit: 'days',
      bar: null,
      aim: { most: 16 },
      beside: by('median'),
      how,
    },
  ];
}

interface Course {
  readonly answers: number;
  readonly size: number;
  /** Whether the dip ends a week after it was found. */
  readonly isMended: boolean;
}

/** Days from finding a dip until it ends in one way or another; null when it was not found. */
function followDip(
  draws: Draws,
  { answers, size, isMended }: Course,
): { readonly end: string; readonly days: number } | null {
  const onset = HISTORY_DAYS + 60 + Math.floor(draws.uniform() * 60);
  const days = onset + 2 * LONGEST_WAIT_DAYS;
  const dip = { onset, size, days: YEAR_DAYS };
  const fallen = simulateStream(draws, { ...REAL, answers }, { days, dip });
  const whole = simulateStream(draws, { ...REAL, answers }, { days });
  const found = findDip(fallen, onset);
  if (found === null) return null;
  let { watch } = found;
  for (let t = found.at + 1; t < days; t++) {
    watch = stepOn(watch, isMended && t > found.at + MENDED_AFTER_DAYS ? whole : fallen, t);
    const kind = watch.turn?.kind;
    if (kind === 'recovered' || kind === 'rebased') return { end: kind, days: t - found.at };
  }
  return null;
}

/** The day on which a dip is found; null when it never is. False alarms before it are dismissed. */
function findDip(
  stream: SimulatedStream,
  onset: number,
): { readonly watch: DipWatch; readonly at: number } | null {
  const scale = { min: 0, max: 1 };
  let watch: DipWatch = startWatch({ metric: 'csat', scale, threshold: YEAR_DAYS });
  for (let t = 0; t < onset + LONGEST_WAIT_DAYS; t++) {
    watch = stepOn(watch, stream, t);
    if (t < onset) watch = dismissDip(watch);
    else if (watch.turn?.kind === 'opened') return { watch, at: t };
  }
  return null;
}

function stepOn(watch: DipWatch, { answers, satisfied }: SimulatedStream, t: number): DipWatch {
  const [n, yes] = [answers[t] ?? 0, satisfied[t] ?? 0];
  return step(watch, { on: dateOf(t), counts: [n - yes, yes] });
}
