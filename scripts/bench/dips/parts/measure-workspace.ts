import { dismissDip, startWatch, step } from '../../../../src/core/dips/chart/step.ts';
import { thresholdFor } from '../../../../src/core/dips/chart/threshold-for.ts';
import { createDraws } from '../draws.ts';
import { dateOf } from '../earshot-detector.ts';
import type { Figure } from '../figure.ts';
import { alarmsAYear } from '../measure-alarms.ts';
import { pValuesOf, rejectsAny } from '../rivals/day-against-month.ts';
import { createSigmasUnder } from '../rivals/sigmas-under.ts';
import { createUnderLastWeek } from '../rivals/under-last-week.ts';
import {
  HISTORY_DAYS,
  REAL,
  type SimulatedStream,
  simulateStream,
  YEAR_DAYS,
} from '../scenario.ts';
import type { Asked } from './part.ts';

const BUDGET = 4;
const Q = 0.1;
const WORKSPACES = 40;
const DAYS = HISTORY_DAYS + YEAR_DAYS;

/** Answers a day of the touchpoints of each of three teams: sixteen leaves, twenty nodes in all. */
const TEAMS = [
  [1, 2, 3, 5, 8, 12],
  [2, 4, 8, 16, 30],
  [1, 3, 6, 20, 60],
];

/** False alerts of a whole tree of scores, and what the rules others use would post there. */
export function measureWorkspace({ seed, effort }: Asked): readonly Figure[] {
  const workspaces = WORKSPACES * effort;
  const draws = createDraws(seed * 5003 + 1);
  const alarms = { ours: 0, bh: 0, week: 0, sigma: 0, streams: 0 };
  for (let k = 0; k < workspaces; k++) {
    const nodes = growTree((answers) =>
      simulateStream(draws, { ...REAL, answers }, { days: DAYS }),
    );
    const threshold = thresholdFor(nodes.length, BUDGET);
    alarms.streams = nodes.length;
    for (const node of nodes) alarms.ours += alertsOf(node, threshold);
    alarms.week += alarmsAYear(createUnderLastWeek(0.1), nodes) * nodes.length;
    alarms.sigma += alarmsAYear(createSigmasUnder(2), nodes) * nodes.length;
    alarms.bh += daysRejected(nodes);
  }
  const a = (count: number) => count / workspaces;
  return [
    {
      what: `False alerts a year in a workspace of ${alarms.streams} scores, budget ${BUDGET}`,
      ours: a(alarms.ours),
      unit: 'a year',
      bar: { most: BUDGET },
      aim: { most: BUDGET },
      beside: {
        'day against month, z with BH (days with a post)': a(alarms.bh),
        'ten points under last week': a(alarms.week),
        'two sigma under the month': a(alarms.sigma),
      },
      how: `${workspaces} workspace-years: a company, three teams, sixteen touchpoints of 1 to 60 answers a day; those above see the answers of those below. No alerts are merged, which the app does`,
    },
  ];
}

/** Every node: touchpoints, teams as the sums of theirs, the company as the sum of all. */
function growTree(simulate: (answers: number) => SimulatedStream): readonly SimulatedStream[] {
  const teams = TEAMS.map((touchpoints) => touchpoints.map(simulate));
  return [...teams.flat(), ...teams.map(sumOf), sumOf(teams.flat())];
}

function sumOf(streams: readonly SimulatedStream[]): SimulatedStream {
  const sum = (of: 'answers' | 'satisfied') =>
    Uint16Array.from({ length: DAYS }, (_, t) =>
      streams.reduce((total, stream) => total + (stream[of][t] ?? 0), 0),
    );
  return { answers: sum('answers'), satisfied: sum('satisfied'), onset: -1 };
}

function alertsOf({ answers, satisfied }: SimulatedStream, threshold: number): number {
  let watch = startWatch({ metric: 'csat', scale: { min: 0, max: 1 }, threshold });
  let alerts = 0;
  for (let t = 0; t < DAYS; t++) {
    const [n, yes] = [answers[t] ?? 0, satisfied[t] ?? 0];
    watch = step(watch, { on: dateOf(t), counts: [n - yes, yes] });
    if (watch.turn?.kind !== 'opened') continue;
    alerts += 1;
    watch = dismissDip(watch);
  }
  return alerts;
}

/** Days of the year on which Benjamini-Hochberg rejects at least one of the day's scores. */
function daysRejected(nodes: readonly SimulatedStream[]): number {
  const pValues = nodes.map(pValuesOf);
  let days = 0;
  for (let t = HISTORY_DAYS; t < DAYS; t++) {
    if (
      rejectsAny(
        pValues.map((p) => p[t] ?? 1),
        Q,
      )
    )
      days += 1;
  }
  return days;
}
