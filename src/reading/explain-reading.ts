import type { Aspect } from '../core/corrections/correction.ts';
import type { Explanation, ReadingHints, Reason } from '../ports/reading.ts';
import { chooseKinds } from './feeling/choose-kinds.ts';
import { FIRST_KIND, KIND_ORDER, SENTIMENT_ORDER } from './feeling/feeling-model.ts';
import type { CompanyModel } from './learning/company-model.ts';
import { explainVerdict } from './learning/explain-verdict.ts';
import type { ToInputs } from './learning/to-examples.ts';
import { isTelling, tellingWords } from './telling-words.ts';
import { toLearnerInput, type Understood } from './understand.ts';

const CANDIDATES = 3;

interface Asked {
  readonly aspect: Aspect;
  readonly understood: Understood;
  readonly own: CompanyModel;
  readonly hints: ReadingHints;
  readonly toInputs: ToInputs;
}

/** Why a text is read as it is: by the company's own model, or by what Earshot came with. */
export async function explainReading(asked: Asked): Promise<Explanation> {
  const { aspect, understood, own, hints, toInputs } = asked;
  const input = toLearnerInput(understood);
  const modelVersion = own.version;
  const question = { aspect, input, touchpoints: hints.touchpoints };
  const verdict = await own.verdict(question);
  if (verdict === null) return { ...(await byDefault(asked)), modelVersion };
  const { candidates, chosen, settledBy } = verdict;
  const told = { aspect, candidates, chosen, modelVersion };
  const both = settledBy === null && isMixed(told) ? bothSides(understood) : [];
  if (both.length > 0) return { ...told, reasons: both };
  const learner = await own.learnerOf(question);
  const reasons = await explainVerdict(input, verdict, { learner, toInputs });
  return { ...told, reasons: withoutGrammar(reasons) };
}

function isMixed({ aspect, chosen }: Pick<Explanation, 'aspect' | 'chosen'>): boolean {
  return aspect === 'sentiment' && chosen.includes('mixed');
}

/** The clause that pleases most and the one that displeases most, in order; none without both. */
function bothSides({ text, feeling }: Understood): readonly Reason[] {
  const felt = feeling.clauses().toSorted((one, other) => one.score - other.score);
  const [worst, best] = [felt[0], felt.at(-1)];
  if (worst?.label !== 'negative' || best?.label !== 'positive') return [];
  const all = best.score - worst.score;
  return [worst, best]
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, score, label }) => ({
      kind: label === 'positive' ? 'pleased' : 'displeased',
      text: text.slice(start, end).trim(),
      weight: Math.abs(score) / all,
    }));
}

/** Any word may tip a scale; "the" explains nothing. */
function withoutGrammar(reasons: readonly Reason[]): readonly Reason[] {
  const told = reasons.filter(({ kind, text }) => kind !== 'word' || isTelling(text));
  const all = told.reduce((sum, { weight }) => sum + weight, 0);
  return told.map((reason) => ({ ...reason, weight: reason.weight / all }));
}

/**
 * What Earshot came with: for feelings and kinds the words that decided (for mixed ones, clauses),
 * for touchpoints nothing.
 */
async function byDefault({
  aspect,
  understood,
  toInputs,
}: Pick<Asked, 'aspect' | 'understood' | 'toInputs'>): Promise<Omit<Explanation, 'modelVersion'>> {
  const { feeling, text } = understood;
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
  const both = isMixed({ aspect, chosen }) ? bothSides(understood) : [];
  if (both.length > 0) return { aspect, candidates, chosen, reasons: both };
  const labels: readonly string[] = order;
  const place = from + labels.indexOf(chosen[0] ?? '');
  const oddsOf = (odds: Float32Array) => odds[place] ?? 0;
  return { aspect, candidates, chosen, reasons: await tellingWords(text, { toInputs, oddsOf }) };
}
