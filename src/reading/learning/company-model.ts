import type { Aspect, Correction } from '../../core/corrections/correction.ts';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import type { Model } from '../../ports/reading.ts';
import type { Learner, Verdict } from './create-learner.ts';
import { examine } from './examine.ts';
import type { LearnerInput } from './example.ts';
import { fitLearner } from './fit-learner.ts';
import { createTaxonomyLearners, teach } from './taxonomy-learners.ts';
import { type AspectExample, type ToInputs, toExamples } from './to-examples.ts';

/** A text that is asked about, and the taxonomy it is asked about. */
interface Question {
  readonly aspect: Aspect;
  readonly input: LearnerInput;
  readonly touchpoints: readonly Touchpoint[];
}

/** A company's own model: its touchpoints, and what its people say of feelings and kinds. */
export interface CompanyModel extends Model {
  /** What the model makes of a text; null where it has learnt too little to say anything. */
  verdict(question: Question): Promise<Verdict | null>;
  /** The learner of an aspect, to ask it why. */
  learnerOf(asked: Pick<Question, 'aspect' | 'touchpoints'>): Promise<Learner>;
  learn(corrections: readonly Correction[]): Promise<void>;
}

/**
 * From so many corrections of feelings or kinds on, the company's own learner decides; before,
 * corrections hold for the same and near-same texts alone.
 */
const ENOUGH_TO_DECIDE = 100;

/** Fits a company's model: the same taxonomy and corrections give the same one. */
export async function createCompanyModel(from: {
  readonly version: number;
  readonly touchpoints: readonly Touchpoint[];
  readonly corrections: readonly Correction[];
  readonly toInputs: ToInputs;
}): Promise<CompanyModel> {
  const { version, toInputs } = from;
  const learnt: AspectExample[] = [...(await toExamples(from.corrections, toInputs))];
  const of = (aspect: Aspect) => learnt.filter((it) => it.aspect === aspect);
  const taxonomies = createTaxonomyLearners({ examples: () => of('touchpoint'), toInputs });
  const own = {
    sentiment: await fitLearner({ ...SENTIMENT, examples: of('sentiment') }),
    kind: await fitLearner({ ...KIND, examples: of('kind') }),
  };

  const counts = { sentiment: 0, kind: 0 };
  function count(examples: readonly AspectExample[]): void {
    for (const { aspect } of examples) if (aspect !== 'touchpoint') counts[aspect] += 1;
  }

  count(learnt);
  async function learnerOf({ aspect, touchpoints }: Pick<Question, 'aspect' | 'touchpoints'>) {
    return aspect === 'touchpoint' ? taxonomies.learnerOf(touchpoints) : own[aspect];
  }

  if (from.touchpoints.length > 0) await taxonomies.learnerOf(from.touchpoints);
  return {
    version,
    learnerOf,
    async verdict(question) {
      const { aspect, input, touchpoints } = question;
      const known = aspect === 'touchpoint' ? touchpoints.length : counts[aspect];
      if (known === 0) return null;
      const verdict = (await learnerOf(question)).predict(input);
      const mayDecide = aspect === 'touchpoint' || known >= ENOUGH_TO_DECIDE;
      return mayDecide || verdict.settledBy !== null ? verdict : null;
    },
    async learn(corrections) {
      const examples = await toExamples(corrections, toInputs);
      learnt.push(...examples);
      count(examples);
      taxonomies.learn(examples.filter(({ aspect }) => aspect === 'touchpoint'));
      for (const aspect of ['sentiment', 'kind'] as const) {
        teach(
          own[aspect],
          examples.filter((it) => it.aspect === aspect),
        );
      }
    },
    async examine(corrections) {
      const examples = await toExamples(corrections, toInputs);
      const { touchpoints } = from;
      const answers = examples.map(async ({ aspect, labels, ...input }) => {
        const learner = await learnerOf({ aspect, touchpoints });
        return { aspect, is: labels, answer: learner.predict(input).chosen };
      });
      return examine(await Promise.all(answers));
    },
  };
}

const SENTIMENT = {
  labels: ['negative', 'neutral', 'positive', 'mixed'],
  count: 'one',
} as const;

const KIND = {
  labels: ['bug', 'complaint', 'request', 'praise', 'question', 'churn risk', 'other'],
  count: 'many',
} as const;
