import type { Aspect } from '../core/corrections/correction.ts';
import type { Explanation, ReadingHints } from '../ports/reading.ts';
import { chooseKinds } from './feeling/choose-kinds.ts';
import { FIRST_KIND, KIND_ORDER, SENTIMENT_ORDER } from './feeling/feeling-model.ts';
import type { CompanyModel } from './learning/company-model.ts';
import { explainVerdict } from './learning/explain-verdict.ts';
import type { ToInputs } from './learning/to-examples.ts';
import { toLearnerInput, type Understood } from './understand.ts';

const CANDIDATES = 3;

/** Why a text is read as it is: by the company's own model, or by what Earshot came with. */
export async function explainReading(asked: {
  readonly aspect: Aspect;
  readonly understood: Understood;
  readonly own: CompanyModel;
  readonly hints: ReadingHints;
  readonly toInputs: ToInputs;
}): Promise<Explanation> {
  const { aspect, understood, own, hints, toInputs } = asked;
  const input = toLearnerInput(understood);
  const modelVersion = own.version;
  const question = { aspect, input, touchpoints: hints.touchpoints };
  const verdict = await own.verdict(question);
  if (verdict === null) return { ...byDefault(aspect, understood), modelVersion };
  const learner = await own.learnerOf(question);
  const reasons = await explainVerdict(input, verdict, { learner, toInputs });
  const { candidates, chosen } = verdict;
  return { aspect, candidates, chosen, reasons, modelVersion };
}

/** What Earshot came with: for feelings and kinds the clauses that felt most, for touchpoints nothing. */
function byDefault(
  aspect: Aspect,
  { feeling, text }: Understood,
): Omit<Explanation, 'modelVersion'> {
  if (aspect === 'touchpoint') return { aspect, candidates: [], chosen: [], reasons: [] };
  const [order, from] = aspect === 'sentiment' ? [SENTIMENT_ORDER, 0] : [KIND_ORDER, FIRST_KIND];
  const candidates = order
    .map((label, at) => ({ label: label as string, confidence: feeling.odds[from + at] ?? 0 }))
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, CANDIDATES);
  const chosen =
    aspect === 'kind'
      ? chooseKinds(feeling).map(({ label }) => label)
      : candidates.slice(0, 1).map(({ label }) => label);
  const clauses = feeling.clauses().filter(({ score }) => score !== 0);
  const all = clauses.reduce((sum, { score }) => sum + Math.abs(score), 0);
  const reasons = clauses
    .map(({ start, end, score }) => ({
      kind: 'word' as const,
      text: text.slice(start, end).trim(),
      weight: Math.abs(score) / all,
    }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, CANDIDATES);
  return { aspect, candidates, chosen, reasons };
}
