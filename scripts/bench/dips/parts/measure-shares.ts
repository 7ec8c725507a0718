import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { createDraws, type Draws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { drawShare, drawVolume, HISTORY_DAYS, REAL, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const CELLS = [0.002, 0.03, 0.1].flatMap((usual) =>
  [10, 30, 100].map((answers) => ({ usual, answers })),
);
const YEARS = 100;

/** False alarms of shares that are watched for a rise: of unhappy pieces, or of a theme. */
export function measureShares({ seed, effort }: Asked): readonly Figure[] {
  const years = YEARS * effort;
  const cells = CELLS.map(({ usual, answers }) => {
    const draws = createDraws(seed * 9007 + answers * 10 + Math.round(1000 * usual));
    let alarms = 0;
    for (let k = 0; k < years; k++) alarms += alarmsInYear(draws, usual, answers);
    return [`${(100 * usual).toFixed(1)} % at n = ${answers}`, alarms / years] as const;
  });
  return [
    {
      what: 'False alarms a year of a share that may rise, at a contract of 1: the cell with most',
      ours: Math.max(...cells.map(([, rate]) => rate)),
      unit: 'a year',
      bar: { most: 1 },
      aim: { most: 0.8 },
      beside: Object.fromEntries(cells),
      how: `${years} stream-years a cell, of shares that are usual for a theme and for unhappy pieces`,
    },
  ];
}

function alarmsInYear(draws: Draws, usual: number, answers: number): number {
  const scale = { min: 0, max: 1 };
  let watch = startWatch({ metric: 'share', scale, threshold: YEAR_DAYS });
  let alarms = 0;
  for (let t = 0; t < HISTORY_DAYS + YEAR_DAYS; t++) {
    const n = drawVolume(draws, answers, t % 7);
    const having = draws.binomial(n, drawShare(draws, usual, REAL.rho));
    watch = step(watch, { on: dateOf(t), counts: [n - having, having] });
    if (watch.turn?.kind !== 'opened') continue;
    alarms += 1;
    watch = dismissDip(watch);
  }
  return alarms;
}
