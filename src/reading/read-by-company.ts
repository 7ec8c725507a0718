import type { Change } from '../core/corrections/change.ts';
import { type Correctable, correctedReading } from '../core/corrections/corrected-reading.ts';
import type { Aspect } from '../core/corrections/correction.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { CompanyModel } from './learning/company-model.ts';
import type { LearnerInput } from './learning/example.ts';

/** A text that the company's own model is asked about. */
interface Asked {
  /** Of the customer's own words. */
  readonly input: LearnerInput;
  /** With what a survey tool wrote around them: it may name the touchpoint that it asked about. */
  readonly whole: () => Promise<LearnerInput>;
  readonly touchpoints: readonly Touchpoint[];
}

/** What the company's own model says of a text, over what Earshot came with. */
export async function readByCompany(
  model: CompanyModel,
  { input, whole, touchpoints }: Asked,
): Promise<Partial<Correctable> & Pick<Correctable, 'touchpointId' | 'touchpointConfidence'>> {
  const about = await aboutWhat(model, { input, whole, touchpoints });
  const changes: Change[] = [];
  for (const aspect of ['sentiment', 'kind'] as const satisfies readonly Aspect[]) {
    const verdict = await model.verdict({ aspect, input, touchpoints });
    const is = verdict?.chosen ?? [];
    if (is.length > 0) changes.push({ aspect, was: [], is });
  }
  // While a new taxonomy is being learnt, the one before may name what has gone.
  const chosen = touchpoints.find(({ id }) => id === about?.chosen[0]);
  return {
    ...correctedReading(changes),
    touchpointId: chosen?.id ?? null,
    touchpointConfidence: about?.confidence ?? 0,
  };
}

/** The customer's own words come first, and what the survey says of itself after them. */
async function aboutWhat(model: CompanyModel, { input, whole, touchpoints }: Asked) {
  const own = await askAbout(model, input, touchpoints);
  if (own !== null && own.chosen.length > 0) return own;
  const around = await whole();
  if (around.text.trim() === input.text.trim()) return own;
  const survey = await askAbout(model, around, touchpoints);
  return survey !== null && survey.chosen.length > 0 ? survey : own;
}

/** Null where there are no touchpoints, or no words: emoji and numbers are about nothing. */
async function askAbout(
  model: CompanyModel,
  input: LearnerInput,
  touchpoints: readonly Touchpoint[],
) {
  const hasWords = /\p{L}/u.test(input.text);
  return hasWords ? model.verdict({ aspect: 'touchpoint', input, touchpoints }) : null;
}
