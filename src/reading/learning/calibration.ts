import type { Breathe } from './create-breath.ts';
import type { LabelCount } from './example.ts';
import { chancesOf, type HeldOut, type Weights, weighExperts } from './weigh-experts.ts';

/** How votes become chances that hold: of ten at 80 %, eight are right. */
export interface Calibration {
  readonly weights: Weights;
  /** Of the choice: weights of the log-odds, of the likeness to the nearest example, and 1. */
  readonly sureness: readonly [odds: number, likeness: number, always: number];
}

/** Before there is anything to judge by; as measured on bank questions from 5 to 20 of each label. */
export const FIRST_CALIBRATION: Calibration = {
  weights: { words: 0.5, parts: 0.3, meaning: 0.8, feeling: 0.5, nearest: 2 },
  /**
   * Nothing says yet what is about none of the labels, so likeness tells. Fitted to taxonomies of 2
   * to 40 labels drawn from bank and other questions, each label told by its name and up to five
   * examples, and asked about twice as much of them as of other things.
   */
  sureness: [0.2, 8.5, -5.2],
};

/** Where there is something to judge by, it starts from this: the odds are as sure as they say. */
const PLAIN_SURENESS: Calibration['sureness'] = [1, 0, 0];

/** Of heads that were fitted as one, whose scores are log-odds already. */
const JOINT_WEIGHTS: Weights = { words: 1, parts: 1, meaning: 1, feeling: 1, nearest: 0 };

/** Fewer tell nothing. */
const FEWEST = 20;
const ROUNDS = 400;
/** Texts that tell: more take long. */
export const MOST_ASKED = 1_000;
/** Pulls to the plain sureness, as so many texts would. */
const PULL = 20;

/** The calibration under which held-out texts were likeliest. */
export async function calibrate(
  heldOut: readonly HeldOut[],
  count: LabelCount,
  breathe: Breathe,
): Promise<Calibration> {
  if (heldOut.length < FEWEST) return FIRST_CALIBRATION;
  const weights = await weighExperts(heldOut, FIRST_CALIBRATION.weights, { count, breathe });
  if (count === 'many') return { ...FIRST_CALIBRATION, weights };
  return { weights, sureness: await sureness(heldOut, weights, breathe) };
}

/** How sure to be of heads that were fitted as one. */
export async function calibrateJoint(
  heldOut: readonly HeldOut[],
  breathe: Breathe,
): Promise<Calibration> {
  const judged = await sureness(heldOut, JOINT_WEIGHTS, breathe);
  return { weights: JOINT_WEIGHTS, sureness: judged };
}

/** The same, surer of every choice by some log-odds. */
export function surer(calibration: Calibration, by: number): Calibration {
  const [odds, likeness, always] = calibration.sureness;
  return { ...calibration, sureness: [odds, likeness, always + by] };
}

/** Chance that the choice is right, 0 to 1. */
export function confidenceOf(chance: number, likeness: number, calibration: Calibration): number {
  const [odds, alike, always] = calibration.sureness;
  return logistic(odds * logOdds(chance) + alike * likeness + always);
}

/** Platt's logistic on the leading label's odds and likeness, by gradient descent. */
async function sureness(
  heldOut: readonly HeldOut[],
  chosen: Weights,
  breathe: Breathe,
): Promise<Calibration['sureness']> {
  const points: Judged[] = [];
  for (const { votes, targets } of heldOut) {
    const chances = chancesOf(votes, chosen, 'one');
    const top = highest(chances);
    points.push({
      x: [logOdds(chances[top] ?? 0), votes.nearest[top] ?? 0, 1],
      isRight: targets[top] === 1 ? 1 : 0,
    });
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  let weights: [number, number, number] = [...PLAIN_SURENESS];
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope: [number, number, number] = [0, 0, 0];
    for (const { x, isRight } of points) {
      const miss = logistic(weights[0] * x[0] + weights[1] * x[1] + weights[2]) - isRight;
      slope[0] += miss * x[0];
      slope[1] += miss * x[1];
      slope[2] += miss;
    }
    const rest = breathe();
    if (rest !== undefined) await rest;
    weights = weights.map((weight, at) => {
      const pull = PULL * (weight - (PLAIN_SURENESS[at] ?? 0));
      return weight - (0.5 * ((slope[at] ?? 0) + pull)) / (points.length + PULL);
    }) as [number, number, number];
  }
  return weights;
}

interface Judged {
  readonly x: readonly [odds: number, likeness: number, always: number];
  readonly isRight: number;
}

/** Where the highest of some numbers is. */
function highest(numbers: Float32Array): number {
  let at = 0;
  for (let k = 1; k < numbers.length; k += 1) if ((numbers[k] ?? 0) > (numbers[at] ?? 0)) at = k;
  return at;
}

function logOdds(chance: number): number {
  const kept = Math.min(Math.max(chance, 1e-6), 1 - 1e-6);
  return Math.log(kept / (1 - kept));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
