import { createEarshot } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { alarmsAYear, quietYears } from '../measure-alarms.ts';
import { REAL, YEAR_DAYS } from '../scenario.ts';
import type { Asked } from './part.ts';

const SATISFIED = [0.7, 0.8, 0.9];
const RHOS = [0, 0.01, 0.02];
const YEARS_A_CELL = 250;

/** False alarms at the contract of one a stream-year, in every cell of one volume. */
export function measureContract(answers: number) {
  return ({ seed, effort }: Asked): readonly Figure[] => {
    const years = YEARS_A_CELL * effort;
    const cells = SATISFIED.flatMap((satisfied) =>
      RHOS.map((rho) => {
        const scenario = { ...REAL, answers, satisfied, rho };
        const streams = quietYears(scenario, years, cellSeed(seed, [answers, satisfied, rho]));
        return [`${satisfied}/${rho}`, alarmsAYear(createEarshot(YEAR_DAYS), streams)] as const;
      }),
    );
    const rates = cells.map(([, rate]) => rate);
    const how = `${years} stream-years in each of nine cells, of usual shares ${SATISFIED.join(', ')} and rho ${RHOS.join(', ')}; a rate of .7 carries ${(0.84 / Math.sqrt(years)).toFixed(2)} of luck`;
    return [
      {
        what: `False alarms a stream-year at a contract of 1, n = ${answers}: the cell with most`,
        ours: Math.max(...rates),
        unit: 'a year',
        bar: { most: 1 },
        aim: { most: 0.8 },
        beside: Object.fromEntries(cells),
        how,
      },
      {
        what: `... the cell with fewest, n = ${answers} (the budget is used)`,
        ours: Math.min(...rates),
        unit: 'a year',
        bar: null,
        aim: { least: 0.5 },
        beside: {},
        how,
      },
    ];
  };
}

function cellSeed(seed: number, cell: readonly number[]): number {
  return cell.reduce((sum, value) => sum * 31 + Math.round(1000 * value), seed);
}
