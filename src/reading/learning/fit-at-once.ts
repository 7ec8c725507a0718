import type { Breathe } from './create-breath.ts';
import { type Discriminant, fitDiscriminant } from './discriminant.ts';
import { gramsOf, type Mix, mixed } from './gram.ts';
import type { Scorer, Scores } from './scorer.ts';
import { emptyScorer, type Lesson } from './train-scorer.ts';

/** Mixes of views and ridges to choose from; the first where others are hardly better. */
const CANDIDATES: readonly Candidate[] = [
  { mix: { words: 0.2, parts: 0.2, meaning: 0.6, feeling: 1 }, ridge: 0.1, usual: 0.8 },
  { mix: { words: 0.15, parts: 0.15, meaning: 0.7, feeling: 0.1 }, ridge: 0.01, usual: 0.3 },
  { mix: { words: 0.2, parts: 0.2, meaning: 0.6, feeling: 0.5 }, ridge: 0.005, usual: 0.4 },
];
/** How much likelier the truth must be for each text under another candidate, in nats. */
const HARDLY = 0.005;
/** Scores are multiplied by a power of this, 0.2 to 9. */
const FINENESS = 1.2;
const POWERS = Array.from({ length: 22 }, (_, at) => FINENESS ** (at - 9));
/** Of a label that nothing was learnt of, as log-odds under the least. */
const UNHEARD = 6;

/**
 * What a scale e times the usual costs, in nats for all lessons: left out of a few, a text is missed
 * more than it will be, and by these few alone nothing would ever be sure.
 */
const HABIT = 4;

interface Candidate {
  readonly mix: Mix;
  readonly ridge: number;
  /** What its scores were multiplied by where there was much to go by. */
  readonly usual: number;
}

interface Chosen {
  readonly found: Discriminant;
  readonly mix: Mix;
  readonly scale: number;
  readonly loss: number;
}

/** Lessons that have one label each, and which of them tell how good a fit is. */
export interface Material {
  readonly lessons: readonly Lesson[];
  readonly labels: number;
  readonly asked: readonly number[];
  readonly breathe: Breathe;
}

export interface FittedAtOnce {
  readonly scorer: Scorer;
  /** Scores of the lessons asked about, each as if it had not been learnt. */
  readonly leftOut: readonly Scores[];
}

/**
 * Fits a scorer in one go, without steps: of few lessons it learns more than steps do, and
 * tells exactly what it would say of a lesson that it had not learnt.
 */
export async function fitAtOnce(material: Material): Promise<FittedAtOnce | null> {
  const { lessons, labels, asked, breathe } = material;
  const labelOf = Int32Array.from(lessons, ({ targets }) => targets.indexOf(1));
  const weights = Float64Array.from(lessons, ({ weight }) => weight);
  const priors = priorsOf(labelOf, weights, labels);
  const grams = await gramsOf(
    lessons.map(({ features }) => features),
    breathe,
  );
  let chosen: Chosen | null = null;
  for (const { mix, ridge, usual } of CANDIDATES) {
    const sorted = { alike: await mixed(grams, mix, breathe), labelOf, weights, labels, asked };
    const found = await fitDiscriminant(sorted, ridge, breathe);
    const { scale, loss } = await scaled(found, {
      ...material,
      ...{ labelOf, priors, usual },
    });
    if (chosen === null || loss + HARDLY < chosen.loss) chosen = { found, mix, scale, loss };
  }
  if (chosen === null) return null;
  const { found, mix, scale } = chosen;
  const bases = Float32Array.from(priors, (prior, k) => prior + scale * at(found.bases, k));
  const scorer = emptyScorer(lessons, labels, { count: 'one', bases });
  for (const [i, { features }] of lessons.entries()) {
    const own = found.coefficients[i] ?? [];
    scorer.add(
      features,
      Float32Array.from(own, (it) => scale * it),
      mix,
    );
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return {
    scorer,
    leftOut: found.leftOut.map((row) => ({
      words: new Float32Array(labels),
      parts: new Float32Array(labels),
      feeling: new Float32Array(labels),
      meaning: Float32Array.from(priors, (it, k) => it + scale * at(row, k)),
    })),
  };
}

/** Log of how much was learnt of each label. */
function priorsOf(labelOf: Int32Array, weights: Float64Array, labels: number): Float64Array {
  const masses = new Float64Array(labels);
  for (const [i, label] of labelOf.entries()) masses[label] = at(masses, label) + at(weights, i);
  const least = masses.reduce((lowest, it) => (it > 0 ? Math.min(lowest, it) : lowest), 1);
  return masses.map((mass) => (mass > 0 ? Math.log(mass) : Math.log(least) - UNHEARD));
}

interface Judging extends Material {
  readonly labelOf: Int32Array;
  readonly priors: Float64Array;
  readonly usual: number;
}

/** The scale under which lessons were likeliest, had they not been learnt; loss in nats a lesson. */
async function scaled(
  { leftOut }: Discriminant,
  { asked, labels, labelOf, priors, usual, breathe }: Judging,
): Promise<{ readonly scale: number; readonly loss: number }> {
  let best = { scale: 1, loss: Number.POSITIVE_INFINITY };
  for (const scale of POWERS) {
    let loss = (HABIT * Math.log(scale / usual) ** 2) / asked.length;
    for (const [place, row] of leftOut.entries()) {
      const own = labelOf[asked[place] as number] as number;
      const right = at(priors, own) + scale * at(row, own);
      let sum = 0;
      for (let k = 0; k < labels; k += 1) {
        sum += Math.exp(Math.min(50, at(priors, k) + scale * at(row, k) - right));
      }
      loss += Math.log(sum) / asked.length;
    }
    if (loss < best.loss) best = { scale, loss };
    const rest = breathe();
    if (rest !== undefined) await rest;
  }
  return best;
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] as number;
}
