import { emptyRows, factor, type Rows, solveBackward, solveForward } from './cholesky.ts';
import type { Breathe } from './create-breath.ts';
import type { LabelCount } from './example.ts';
import { toChances, VIEWS } from './scorer.ts';

/** Who has a say in what a text is: the head of each view, and the nearest example. */
const EXPERTS = [...VIEWS, 'nearest'] as const;
type Expert = (typeof EXPERTS)[number];

/** What each expert says of each label. */
export type Votes = Readonly<Record<Expert, Float32Array>>;
/** What each expert's say counts. */
export type Weights = Readonly<Record<Expert, number>>;

/** Votes on a text that the experts did not learn from, and what it is. */
export interface HeldOut {
  readonly votes: Votes;
  readonly targets: Float32Array;
  /** How much it counts, as a lesson. */
  readonly weight: number;
}

/** What it costs, in nats, to weigh an expert twice as much as usual or not at all. */
const HABIT = 0.3;
const ROUNDS = 12;
/** Nats over all texts: a step that gains less is the last. */
const SETTLED = 1e-3;

/** The labels' chances by a product of experts, each to the power of its weight (Hinton 1999). */
export function chancesOf(votes: Votes, weights: Weights, count: LabelCount): Float32Array {
  const sums = new Float32Array(votes.meaning.length);
  for (const expert of EXPERTS) {
    const [weight, own] = [weights[expert], votes[expert]];
    for (let k = 0; k < sums.length; k += 1) {
      sums[k] = (sums[k] as number) + weight * (own[k] as number);
    }
  }
  return toChances(sums, count);
}

/**
 * The weights under which held-out texts are likeliest, none below 0: Newton's method, as the loss
 * is convex. They stay near the usual ones where few texts speak.
 */
export async function weighExperts(
  heldOut: readonly HeldOut[],
  usual: Weights,
  { count, breathe }: { readonly count: LabelCount; readonly breathe: Breathe },
): Promise<Weights> {
  let best = usual;
  let least = Number.POSITIVE_INFINITY;
  let tried = usual;
  let step: Float64Array = new Float64Array(EXPERTS.length);
  let share = 1;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { loss, slope, curve } = await lossAt(tried, { heldOut, usual, count, breathe });
    if (loss > least - SETTLED) share /= 2;
    else {
      [best, least, share] = [tried, loss, 1];
      await factor(curve, breathe);
      solveForward(curve, slope);
      solveBackward(curve, slope);
      step = slope;
    }
    tried = toWeights((expert, at) => Math.max(0, best[expert] - share * (step[at] as number)));
  }
  return best;
}

function toWeights(of: (expert: Expert, at: number) => number): Weights {
  return Object.fromEntries(EXPERTS.map((expert, at) => [expert, of(expert, at)])) as Record<
    Expert,
    number
  >;
}

interface Judging {
  readonly heldOut: readonly HeldOut[];
  readonly usual: Weights;
  readonly count: LabelCount;
  readonly breathe: Breathe;
}

/** How unlikely the truth is under some weights, and how that changes with each. */
interface Bend {
  loss: number;
  readonly slope: Float64Array;
  readonly curve: Rows;
}

async function lossAt(weights: Weights, judging: Judging): Promise<Bend> {
  const bend = unusual(weights, judging.usual);
  for (const text of judging.heldOut) {
    addText(bend, text, { weights, count: judging.count });
    const rest = judging.breathe();
    if (rest !== undefined) await rest;
  }
  return bend;
}

function unusual(weights: Weights, usual: Weights): Bend {
  const curve = emptyRows(EXPERTS.length, EXPERTS.length);
  const offs = EXPERTS.map((expert) => (weights[expert] - usual[expert]) / usual[expert]);
  for (const [at, expert] of EXPERTS.entries()) {
    (curve[at] as Float64Array)[at] = (2 * HABIT) / usual[expert] ** 2;
  }
  return {
    loss: HABIT * offs.reduce((sum, off) => sum + off ** 2, 0),
    slope: Float64Array.from(EXPERTS, (it, at) => (2 * HABIT * (offs[at] ?? 0)) / usual[it]),
    curve,
  };
}

function addText(
  bend: Bend,
  { votes, targets, weight }: HeldOut,
  { weights, count }: { readonly weights: Weights; readonly count: LabelCount },
): void {
  const chances = chancesOf(votes, weights, count);
  bend.loss += weight * unlikelihood(chances, targets, count);
  const isOne = count === 'one';
  const means = EXPERTS.map((expert) => (isOne ? meanOf(votes[expert], chances) : 0));
  for (let k = 0; k < chances.length; k += 1) {
    const chance = chances[k] as number;
    const spread = weight * (isOne ? chance : chance * (1 - chance));
    const miss = weight * (chance - (targets[k] as number));
    const apart = EXPERTS.map((expert, at) => (votes[expert][k] as number) - (means[at] ?? 0));
    for (const [at, own] of apart.entries()) {
      bend.slope[at] = (bend.slope[at] as number) + miss * own;
      const row = bend.curve[at] as Float64Array;
      for (const [to, other] of apart.entries()) row[to] = (row[to] ?? 0) + spread * own * other;
    }
  }
}

function meanOf(votes: Float32Array, chances: Float32Array): number {
  return votes.reduce((sum, vote, k) => sum + vote * (chances[k] as number), 0);
}

/** In nats. */
function unlikelihood(chances: Float32Array, targets: Float32Array, count: LabelCount): number {
  let sum = 0;
  for (let k = 0; k < chances.length; k += 1) {
    const chance = chances[k] as number;
    if (targets[k] === 1) sum -= Math.log(Math.max(chance, 1e-9));
    else if (count === 'many') sum -= Math.log(Math.max(1 - chance, 1e-9));
  }
  return sum;
}
