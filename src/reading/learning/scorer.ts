import { TERM_PLACES } from './count-terms.ts';
import type { LabelCount } from './example.ts';
import { softmax } from './softmax.ts';
import { createSoftmaxHead, type Rate } from './softmax-head.ts';
import type { Features } from './to-features.ts';

/**
 * What a text is looked at by: its words, parts of them, its meaning, and what is felt and wanted
 * in it.
 */
export const VIEWS = ['words', 'parts', 'meaning', 'feeling'] as const;
export type View = (typeof VIEWS)[number];
export type Scores = Readonly<Record<View, Float32Array>>;

/**
 * A head for each view. Each is trained on its own, so that one may see what another overlooks; or
 * all were fitted as one, and then they learn on as one.
 */
export interface Scorer {
  readonly scores: (features: Features) => Scores;
  /** One step towards these targets (a 1 for each label it has). */
  readonly step: (features: Features, targets: Float32Array, pace: Pace) => void;
  /** Makes room for terms, commonest first. */
  readonly admit: (terms: Terms) => void;
  /** Adds these features to each label's weights, so many times. */
  readonly add: (
    features: Features,
    amounts: Float32Array,
    mix: Readonly<Record<View, number>>,
  ) => void;
}

/** Places of terms. */
interface Terms {
  readonly words: ArrayLike<number>;
  readonly parts: ArrayLike<number>;
}

interface Pace {
  /** 1 at the start of a fit, less towards its end. */
  readonly learning: number;
  /** How many examples there are. */
  readonly among: number;
  /** How much this example counts. */
  readonly weight: number;
}

/** Chosen on few-shot draws of bank questions: more of it forgets, less of it learns by heart. */
const LOOSENESS = 20;
/** A unit vector of 256 numbers, each small, learns faster than rare terms do. */
const RATES = { words: 0.5, parts: 0.5, meaning: 2, feeling: 0.5 } as const;

/** A base is moved by every text. */
const BASE_RATE = 0.1;

export interface ScorerForm {
  readonly count: LabelCount;
  readonly bases?: Float32Array;
}

/** How many numbers the dense views have. */
export interface ViewSizes {
  readonly meaning: number;
  readonly feeling: number;
}

/**
 * With `bases`, what each label scores before anything is looked at, all heads are one: their
 * scores add up.
 */
export function createScorer(labels: number, sizes: ViewSizes, form: ScorerForm): Scorer {
  const { count, bases } = form;
  const heads = {
    words: createSoftmaxHead(labels, TERM_PLACES),
    parts: createSoftmaxHead(labels, TERM_PLACES),
    meaning: createSoftmaxHead(labels, Math.max(1, sizes.meaning)),
    feeling: createSoftmaxHead(labels, Math.max(1, sizes.feeling)),
  };
  heads.meaning.admit(Int32Array.from({ length: sizes.meaning }, (_, at) => at));
  heads.feeling.admit(Int32Array.from({ length: sizes.feeling }, (_, at) => at));
  const slopes = new Float32Array(labels);

  function stepEach(features: Features, targets: Float32Array, pace: Pace): void {
    for (const view of VIEWS) {
      slopes.fill(0);
      heads[view].score(features[view], slopes);
      toSlopes(slopes, targets, pace.weight);
      heads[view].step(features[view], slopes, rateOf(view, pace));
    }
  }

  function stepTogether(features: Features, targets: Float32Array, pace: Pace): void {
    slopes.set(bases ?? []);
    for (const view of VIEWS) heads[view].score(features[view], slopes);
    toSlopes(slopes, targets, pace.weight);
    for (const view of VIEWS) heads[view].step(features[view], slopes, rateOf(view, pace));
    for (let k = 0; k < labels && bases !== undefined; k += 1) {
      bases[k] = (bases[k] as number) - BASE_RATE * pace.learning * (slopes[k] as number);
    }
  }

  function toSlopes(scores: Float32Array, targets: Float32Array, weight: number): void {
    toChances(scores, count);
    for (let k = 0; k < labels; k += 1) {
      scores[k] = ((scores[k] as number) - (targets[k] as number)) * weight;
    }
  }

  function scoreOf(view: View, features: Features): Float32Array {
    const scores = new Float32Array(labels);
    if (view === 'meaning') scores.set(bases ?? []);
    heads[view].score(features[view], scores);
    return scores;
  }

  return {
    scores: (features) => ({
      words: scoreOf('words', features),
      parts: scoreOf('parts', features),
      meaning: scoreOf('meaning', features),
      feeling: scoreOf('feeling', features),
    }),
    step: bases === undefined ? stepEach : stepTogether,
    admit({ words, parts }) {
      heads.words.admit(words);
      heads.parts.admit(parts);
    },
    add(features, amounts, mix) {
      for (const view of VIEWS) heads[view].add(features[view], amounts, mix[view]);
    },
  };
}

function rateOf(view: View, { learning, among }: Pace): Rate {
  return { learning: RATES[view] * learning, decay: 1 / (LOOSENESS * among) };
}

/** Scores as chances, in place: of one label among all, or of each by itself. */
export function toChances(scores: Float32Array, count: LabelCount): Float32Array {
  if (count === 'one') return softmax(scores);
  for (let k = 0; k < scores.length; k += 1) scores[k] = 1 / (1 + Math.exp(-(scores[k] ?? 0)));
  return scores;
}
