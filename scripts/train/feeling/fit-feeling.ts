import type { FeelingFeatures } from '../../../src/reading/feeling/feeling-features.ts';
import { NUMBERS } from '../../../src/reading/feeling/feeling-features.ts';
import {
  addRows,
  FEELING_OUTPUTS,
  FIRST_KIND,
  STRENGTH,
  toOdds,
} from '../../../src/reading/feeling/feeling-model.ts';
import { HASH_PLACES } from '../../../src/reading/feeling/hash-features.ts';
import { LEXICAL_FEATURES } from '../../../src/reading/feeling/lexical-features.ts';
import type { LabelledText } from './labelled-texts.ts';

/** A labelled text and what the model reads of it. */
export interface Example extends LabelledText {
  readonly features: FeelingFeatures;
}

/** Weights before they are made small. */
export interface FittedFeeling {
  readonly hashed: Float32Array;
  readonly dense: Float32Array;
}

const EPOCHS = 9;
const LEARNING_RATE = 0.12;
/** The last epoch learns at this share of the first one's rate. */
const SLOWEST = 0.2;
/** Pull weights back to nothing. */
const DECAY = { hashed: 2e-5, dense: 1e-4 };
/** Words hidden in each showing, so that rules and meaning learn to do without them. */
const HIDDEN = 0.5;
/** Showings without a meaning, as clauses are read. */
const WITHOUT_MEANING = 0.3;
/** Words weigh this much more than as they are handed in. */
export const HASHED_SCALE = 2;
const FIRST_SQUARES = { hashed: 0.05, dense: 0.5 };
/** How fast a public set's own ways are learnt apart, so that they do not become the model's. */
const APART = 0.01;
const STRENGTH_COUNTS = 2;

/**
 * Fits the linear model of `createFeelingModel` by stochastic gradient steps (Adagrad). What is
 * peculiar to a public set (how much of it is neutral, which rules mislead in it) is learnt in
 * weights of its own that are thrown away: only the corpus says how common each feeling is.
 */
export function fitFeeling(examples: readonly Example[], random: () => number): FittedFeeling {
  const hashed = new Float32Array(HASH_PLACES * FEELING_OUTPUTS);
  const dense = new Float32Array(NUMBERS * FEELING_OUTPUTS);
  const hashedTable = tableOf(hashed, FIRST_SQUARES.hashed, DECAY.hashed);
  const denseTable = tableOf(dense, FIRST_SQUARES.dense, DECAY.dense);
  const apart = new Map<string, Float32Array>();
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    const rate = LEARNING_RATE * (1 - ((1 - SLOWEST) * epoch) / EPOCHS);
    for (const example of order) learn(example, rate);
  }
  return { hashed, dense };

  function learn(example: Example, rate: number): void {
    const own = example.isOwn ? null : ownWeights(example.source);
    const amounts = example.features.amounts.map((it) =>
      random() < HIDDEN ? 0 : (it * HASHED_SCALE) / (1 - HIDDEN),
    );
    const numbers = random() < WITHOUT_MEANING ? withoutMeaning(example) : example.features.numbers;
    const { places } = example.features;
    const sums = new Float32Array(FEELING_OUTPUTS);
    addRows(sums, hashed, { places, amounts });
    addRows(sums, dense, { places: null, amounts: numbers });
    if (own !== null) addRows(sums, own, { places: null, amounts: numbers });
    const losses = lossesOf(toOdds(sums), example);
    const taught = example.kinds === null ? FIRST_KIND : FEELING_OUTPUTS;
    const lesson = { losses, rate, taught };
    step({ ...hashedTable, ...lesson }, { places, amounts });
    step({ ...denseTable, ...lesson }, { places: null, amounts: numbers });
    if (own !== null) stepApart(own, numbers, { losses, weight: example.weight });
  }

  function ownWeights(source: string): Float32Array {
    const found = apart.get(source) ?? new Float32Array(dense.length);
    apart.set(source, found);
    return found;
  }
}

interface Table {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly decay: number;
}

/** How much there is of each place; of each in turn where `places` is null. */
interface Amounts {
  readonly places: Int32Array | null;
  readonly amounts: Float32Array;
}

function tableOf(weights: Float32Array, firstSquares: number, decay: number): Table {
  return { weights, squares: new Float32Array(weights.length).fill(firstSquares), decay };
}

/** What one example teaches one table. */
interface Lesson extends Table {
  readonly losses: Float32Array;
  readonly rate: number;
  /** Only so many outputs are taught. */
  readonly taught: number;
}

function step(lesson: Lesson, { places, amounts }: Amounts): void {
  for (let index = 0; index < amounts.length; index += 1) {
    const amount = valueAt(amounts, index);
    if (amount === 0) continue;
    const row = places === null ? index : valueAt(places, index);
    stepRow(lesson, row * FEELING_OUTPUTS, amount);
  }
}

function stepRow(lesson: Lesson, from: number, amount: number): void {
  const { weights, squares, decay, losses, rate, taught } = lesson;
  for (let at = 0; at < taught; at += 1) {
    const weight = valueAt(weights, from + at);
    const slope = amount * valueAt(losses, at) + decay * weight;
    const square = valueAt(squares, from + at) + slope * slope;
    squares[from + at] = square;
    weights[from + at] = weight - (rate * slope) / Math.sqrt(square);
  }
}

function valueAt(values: Float32Array | Int32Array, at: number): number {
  return values[at] ?? 0;
}

/** Learns what is a set's own in what the rules find; meanings and words are common to all. */
function stepApart(
  weights: Float32Array,
  numbers: Float32Array,
  { losses, weight }: { readonly losses: Float32Array; readonly weight: number },
): void {
  numbers.forEach((amount, index) => {
    if (amount === 0 || (index >= LEXICAL_FEATURES && index < NUMBERS - 1)) return;
    for (let at = 0; at < FIRST_KIND; at += 1) {
      const place = index * FEELING_OUTPUTS + at;
      weights[place] = (weights[place] ?? 0) - (APART * amount * (losses[at] ?? 0)) / weight;
    }
  });
}

function lossesOf(odds: Float32Array, { sentiments, strength, kinds, weight }: Example) {
  return odds.map((said, at) => {
    if (at < STRENGTH) return weight * (said - (sentiments[at] ?? 0));
    if (at === STRENGTH) return weight * STRENGTH_COUNTS * (said - strength) * (1.05 - said * said);
    return kinds === null ? 0 : weight * (said - (kinds[at - FIRST_KIND] ?? 0));
  });
}

function withoutMeaning({ features }: Example): Float32Array {
  return features.numbers.map((it, at) => (at < LEXICAL_FEATURES || at === NUMBERS - 1 ? it : 0));
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [items[at], items[other]];
    if (one !== undefined && two !== undefined) [items[at], items[other]] = [two, one];
  }
}
