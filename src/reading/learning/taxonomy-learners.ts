import { setTimeout as pause } from 'node:timers/promises';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import type { Learner } from './create-learner.ts';
import type { Example } from './example.ts';
import { fitLearner } from './fit-learner.ts';
import { describedExamples, type ToInputs } from './to-examples.ts';

/** The one in force, and one that a tool or a test asks about. */
const KEPT = 2;
/** A large taxonomy takes longer to learn: meanwhile what was learnt of the one before reads on. */
const PATIENCE_MS = 250;

/** Learners of touchpoints, one for each taxonomy that was asked about of late. */
export interface TaxonomyLearners {
  /**
   * Fitted when first asked for, from what the taxonomy says and all that was corrected; while
   * that takes long, the one before answers where there is one.
   */
  learnerOf(touchpoints: readonly Touchpoint[]): Promise<Learner>;
  /** Teaches every learner that is ready; one that is being fitted learns it when it is. */
  learn(corrections: readonly Example[]): void;
}

export function createTaxonomyLearners(parts: {
  /** All corrections of touchpoints so far. */
  readonly examples: () => readonly Example[];
  readonly toInputs: ToInputs;
}): TaxonomyLearners {
  const fits = new Map<string, Promise<Learner>>();
  const ready = new Map<string, Learner>();

  async function fitTo(touchpoints: readonly Touchpoint[], key: string): Promise<Learner> {
    const labels = touchpoints.map(({ id }) => id);
    const known = parts.examples();
    const described = await describedExamples(touchpoints, parts.toInputs);
    const learner = await fitLearner({ labels, examples: [...described, ...known], count: 'one' });
    teach(learner, parts.examples().slice(known.length));
    if (fits.has(key)) ready.set(key, learner);
    return learner;
  }

  function startFit(touchpoints: readonly Touchpoint[], key: string): Promise<Learner> {
    const fitted = fitTo(touchpoints, key);
    const [oldest] = fits.keys();
    if (fits.size >= KEPT && oldest !== undefined) forget(oldest);
    fits.set(key, fitted);
    // Whoever waits is told; who asks next tries again.
    fitted.catch(() => forget(key));
    return fitted;
  }

  function forget(key: string): void {
    fits.delete(key);
    ready.delete(key);
  }

  return {
    async learnerOf(touchpoints) {
      const key = keyOf(touchpoints);
      const own = ready.get(key);
      if (own !== undefined) return own;
      const fitted = fits.get(key) ?? startFit(touchpoints, key);
      const former = [...ready.values()].at(-1);
      return former === undefined ? fitted : Promise.race([fitted, pause(PATIENCE_MS, former)]);
    },
    learn(corrections) {
      for (const learner of ready.values()) teach(learner, corrections);
    },
  };
}

/** Teaches a learner those corrections that speak of its labels. */
export function teach(learner: Learner, corrections: readonly Example[]): void {
  for (const example of corrections) {
    if (example.labels.every((label) => learner.labels.includes(label))) learner.learn(example);
  }
}

/** A message asks about its taxonomy more than once; writing it out costs more than an answer. */
const keys = new WeakMap<readonly Touchpoint[], string>();

/** Whatever of a taxonomy a learner learns from. */
function keyOf(touchpoints: readonly Touchpoint[]): string {
  const known = keys.get(touchpoints);
  if (known !== undefined) return known;
  const key = JSON.stringify(
    touchpoints.map(({ id, name, description, keywords, examples }) => [
      ...[id, name, description],
      ...[keywords, examples.nl, examples.en],
    ]),
  );
  keys.set(touchpoints, key);
  return key;
}
