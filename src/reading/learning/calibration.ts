import type { Breathe } from './create-breath.ts';
import type { LabelCount } from './example.ts';
import { type Scores, toChances } from './scorer.ts';

/** How scores become chances that hold: of ten at 80 %, eight are right. */
export interface Calibration {
  /** What a score by terms counts against one by meaning. */
  readonly termsShare: number;
  /** The same of one by feelings. */
  readonly feelingShare: number;
  /** What scores are multiplied by: above 1 where the heads were too modest. */
  readonly sharpness: number;
  /** Of the choice: weights of the log-odds, of the likeness to the nearest example, and 1. */
  readonly sureness: readonly [odds: number, likeness: number, always: number];
}

/** Scores of a text that the heads did not learn from, and what it is. */
export interface HeldOut {
  readonly scores: Scores;
  readonly targets: Float32Array;
  /** How much it counts; 1 usually. */
  readonly weight: number;
  /** To the nearest example of the labels that lead, -1 to 1. */
  readonly likenessOf: (label: number) => number;
}

/** Before there is anything to judge by; as measured on bank questions by the names of their labels alone. */
const FIRST_CALIBRATION: Calibration = {
  termsShare: 0.7,
  feelingShare: 0.3,
  sharpness: 1,
  sureness: [1, 0, 0],
};

/** Of heads that were fitted as one. */
const JOINT_CALIBRATION: Calibration = {
  ...FIRST_CALIBRATION,
  termsShare: 1,
  feelingShare: 1,
};

const TERMS_SHARES = [0.2, 0.3, 0.5, 0.7, 1, 1.4];
const FEELING_SHARES = [0, 0.15, 0.3, 0.6, 1, 1.5];
const SHARPNESSES = [0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1, 1.2, 1.5, 1.8, 2.2, 2.7, 3.3, 4, 5];
/** Fewer tell nothing. */
const FEWEST = 20;
const ROUNDS = 400;
/** Texts that choose between calibrations, and that tell how sure to be: more take long. */
const MOST_ASKED = 400;
const MOST_JUDGED = 1_000;
/** What is searched for in turn, and again, as one depends on the other. */
const SEARCHES = [
  ['sharpness', SHARPNESSES],
  ['termsShare', TERMS_SHARES],
  ['feelingShare', FEELING_SHARES],
  ['sharpness', SHARPNESSES],
  ['termsShare', TERMS_SHARES],
  ['feelingShare', FEELING_SHARES],
  ['sharpness', SHARPNESSES],
] as const;
/** How much a share's distance from the first one costs, in nats for a factor of e. */
const HABIT = 1;
/** Pulls the weights to the first calibration's, as so many texts would. */
const PULL = 20;

/** The calibration under which held-out texts were likeliest. */
export async function calibrate(
  heldOut: readonly HeldOut[],
  count: LabelCount,
  breathe: Breathe,
): Promise<Calibration> {
  if (heldOut.length < FEWEST) return FIRST_CALIBRATION;
  const asked = heldOut.slice(0, MOST_ASKED);
  let best = FIRST_CALIBRATION;
  for (const [name, values] of SEARCHES) {
    let least = Number.POSITIVE_INFINITY;
    let better = best;
    for (const value of values) {
      const candidate = { ...best, [name]: value };
      const loss = await lossOf(asked, candidate, { count, breathe });
      if (loss < least) [least, better] = [loss, candidate];
    }
    best = better;
  }
  if (count === 'many') return best;
  return { ...best, sureness: await sureness(heldOut.slice(0, MOST_JUDGED), best, breathe) };
}

/** How sure to be of heads that were fitted as one, and whose scores are log-odds already. */
export async function calibrateJoint(
  heldOut: readonly HeldOut[],
  breathe: Breathe,
): Promise<Calibration> {
  const judged = await sureness(heldOut.slice(0, MOST_JUDGED), JOINT_CALIBRATION, breathe);
  return { ...JOINT_CALIBRATION, sureness: judged };
}

/** Chances of the labels under a calibration. */
export function chancesOf(
  { terms, meaning, feeling }: Scores,
  { termsShare, feelingShare, sharpness }: Calibration,
  count: LabelCount,
): Float32Array {
  const mixed = new Float32Array(meaning.length);
  for (let k = 0; k < mixed.length; k += 1) {
    const others = termsShare * (terms[k] as number) + feelingShare * (feeling[k] as number);
    mixed[k] = sharpness * ((meaning[k] as number) + others);
  }
  return toChances(mixed, count);
}

/** Chance that the choice is right, 0 to 1. */
export function confidenceOf(chance: number, likeness: number, calibration: Calibration): number {
  const [odds, alike, always] = calibration.sureness;
  return logistic(odds * logOdds(chance) + alike * likeness + always);
}

/** How unlikely the truth was, in nats, and how unusual the mix is. */
async function lossOf(
  heldOut: readonly HeldOut[],
  candidate: Calibration,
  { count, breathe }: { readonly count: LabelCount; readonly breathe: Breathe },
): Promise<number> {
  let loss = unusual(candidate);
  for (const { scores, targets, weight } of heldOut) {
    const chances = chancesOf(scores, candidate, count);
    let own = 0;
    for (let k = 0; k < chances.length; k += 1) {
      const chance = chances[k] as number;
      if (targets[k] === 1) own -= Math.log(Math.max(chance, 1e-9));
      else if (count === 'many') own -= Math.log(Math.max(1 - chance, 1e-9));
    }
    loss += weight * own;
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return loss;
}

function unusual({ termsShare, feelingShare }: Calibration): number {
  const first = FIRST_CALIBRATION;
  const terms = Math.log(termsShare / first.termsShare);
  const feeling = Math.log((feelingShare + 0.1) / (first.feelingShare + 0.1));
  return HABIT * (terms ** 2 + feeling ** 2);
}

/** Platt's logistic on the leading label's odds and likeness, by gradient descent. */
async function sureness(
  heldOut: readonly HeldOut[],
  chosen: Calibration,
  breathe: Breathe,
): Promise<Calibration['sureness']> {
  const points: Judged[] = [];
  for (const { scores, likenessOf, targets } of heldOut) {
    const chances = chancesOf(scores, chosen, 'one');
    const top = highest(chances);
    points.push({
      x: [logOdds(chances[top] ?? 0), likenessOf(top), 1],
      isRight: targets[top] === 1 ? 1 : 0,
    });
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  let weights: [number, number, number] = [...FIRST_CALIBRATION.sureness];
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
      const pull = PULL * (weight - (FIRST_CALIBRATION.sureness[at] ?? 0));
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
