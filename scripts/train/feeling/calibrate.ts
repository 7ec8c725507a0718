import { NUMBERS } from '../../../src/reading/feeling/feeling-features.ts';
import {
  FEELING_OUTPUTS,
  FIRST_KIND,
  KIND_ORDER,
  STRENGTH,
} from '../../../src/reading/feeling/feeling-model.ts';
import type { FittedFeeling } from './fit-feeling.ts';
import type { LabelledText } from './labelled-texts.ts';

/** What the model said of a text that it did not learn from. */
export interface Heard {
  readonly example: LabelledText;
  readonly odds: Float32Array;
}

/** How sums are stretched and shifted, an output each, until odds are as often right as they say. */
export interface Calibration {
  readonly stretch: readonly number[];
  readonly shift: readonly number[];
}

const STEPS = 400;
const RATE = 0.5;
const THRESHOLDS = Array.from({ length: 75 }, (_, at) => 0.2 + at * 0.01);
/** Who is said to be leaving should be: at least this share of those named. */
const CHURN_PRECISION = 0.75;

/** Finds stretch and shift on texts that were not learnt from. */
export function calibrate(heard: readonly Heard[]): Calibration {
  const temperature = bestTemperature(heard);
  const stretch = Array.from({ length: FEELING_OUTPUTS }, (_, at) =>
    at < STRENGTH ? 1 / temperature : 1,
  );
  const shift = stretch.map(() => 0);
  for (let at = FIRST_KIND; at < FEELING_OUTPUTS; at += 1) {
    const said = heard.map(({ example, odds }) => ({
      sum: logit(odds[at] ?? 0),
      truth: example.kinds?.[at - FIRST_KIND] ?? 0,
    }));
    const { slope, offset } = fitSigmoid(said);
    stretch[at] = slope;
    shift[at] = offset;
  }
  return { stretch, shift };
}

/** The odds from which each kind is named, in the model's order: where F1 is best. */
export function chooseThresholds(heard: readonly Heard[]): readonly number[] {
  return KIND_ORDER.map((kind, at) => {
    const said = heard.map(({ example, odds }) => ({
      odds: odds[FIRST_KIND + at] ?? 0,
      truth: example.kinds?.[at] ?? 0,
    }));
    return bestThreshold(said, kind === 'churn risk' ? CHURN_PRECISION : 0);
  });
}

/** The same weights, with the calibration in them. */
export function calibrated(fitted: FittedFeeling, { stretch, shift }: Calibration): FittedFeeling {
  const always = (NUMBERS - 1) * FEELING_OUTPUTS;
  const stretched = (it: number, at: number) => it * (stretch[at % FEELING_OUTPUTS] ?? 1);
  return {
    hashed: fitted.hashed.map(stretched),
    dense: fitted.dense.map(
      (it, at) => stretched(it, at) + (at < always ? 0 : (shift[at - always] ?? 0)),
    ),
  };
}

function bestTemperature(heard: readonly Heard[]): number {
  const choices = Array.from({ length: 50 }, (_, at) => 0.5 + at * 0.04);
  const losses = choices.map((temperature) => {
    let loss = 0;
    for (const { example, odds } of heard) {
      const raised = Array.from(
        odds.subarray(0, STRENGTH),
        (it) => (it + 1e-9) ** (1 / temperature),
      );
      const total = raised.reduce((sum, it) => sum + it, 0);
      raised.forEach((it, at) => {
        loss -= (example.sentiments[at] ?? 0) * Math.log(it / total);
      });
    }
    return loss;
  });
  return choices[losses.indexOf(Math.min(...losses))] ?? 1;
}

/** Platt's: the slope and offset under which the truth is likeliest, by gradient steps. */
function fitSigmoid(said: readonly { sum: number; truth: number }[]) {
  let slope = 1;
  let offset = 0;
  for (let step = 0; step < STEPS; step += 1) {
    let bySlope = 0;
    let byOffset = 0;
    for (const { sum, truth } of said) {
      const loss = sigmoid(slope * sum + offset) - truth;
      bySlope += loss * sum;
      byOffset += loss;
    }
    slope -= (RATE * bySlope) / said.length;
    offset -= (RATE * byOffset) / said.length;
  }
  return { slope, offset };
}

function bestThreshold(
  said: readonly { odds: number; truth: number }[],
  leastPrecision: number,
): number {
  const real = said.reduce((sum, { truth }) => sum + truth, 0);
  const scored = THRESHOLDS.map((from) => {
    const named = said.filter(({ odds }) => odds >= from);
    const right = named.reduce((sum, { truth }) => sum + truth, 0);
    const precision = right / Math.max(1, named.length);
    return { from, precision, f1: (2 * right) / Math.max(1, named.length + real) };
  });
  const most = Math.max(...scored.map(({ precision }) => precision));
  const sound = scored.filter(({ precision }) => precision >= Math.min(most, leastPrecision));
  const best = sound.toSorted((a, b) => b.f1 - a.f1)[0];
  return Math.round((best?.from ?? 0.5) * 100) / 100;
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

function logit(odds: number): number {
  const kept = Math.min(1 - 1e-6, Math.max(1e-6, odds));
  return Math.log(kept / (1 - kept));
}
