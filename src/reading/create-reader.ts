import type { Reading } from '../core/feedback/feedback.ts';
import { statedScores } from '../core/feedback/stated-scores.ts';
import { statedSegment } from '../core/feedback/stated-segment.ts';
import { textStats } from '../core/feedback/text-stats.ts';
import { withoutSegments } from '../core/feedback/without-segments.ts';
import type { Model, Reader, ReadingHints } from '../ports/reading.ts';
import { createStaticEncoder } from './encoder/create-static-encoder.ts';
import type { Encoder } from './encoder/encoder.ts';
import { toMeaning } from './encoder/to-meaning.ts';
import { explainReading } from './explain-reading.ts';
import { extractTerms } from './extract-terms.ts';
import { chooseKinds } from './feeling/choose-kinds.ts';
import { toSentiment } from './feeling/to-sentiment.ts';
import { type CompanyModel, createCompanyModel } from './learning/company-model.ts';
import type { LearnerInput } from './learning/example.ts';
import { DUTCH_LEXICON } from './lexicons/dutch.ts';
import { englishLexicon } from './lexicons/english.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { normaliseMarkup } from './normalise-markup.ts';
import { readByCompany } from './read-by-company.ts';
import { createRedactor } from './redaction/create-redactor.ts';
import { createTokeniser } from './tokenise.ts';
import {
  createToInputs,
  createUnderstand,
  READ_CHARACTERS,
  toLearnerInput,
  type Understood,
} from './understand.ts';
import { withoutStandIns } from './without-stand-ins.ts';

const MOST_SURE_OF_FOREIGN = 0.2;
/** What somebody wants in a language that is not read. */
const UNREAD: Reading['kinds'] = [{ label: 'other', confidence: MOST_SURE_OF_FOREIGN }];

/**
 * Reads Dutch and English, everything on this machine: a message in a few milliseconds. Never
 * throws, whatever the string. With an encoder of the admin's, meanings and touchpoints come from it.
 */
export function createReader(supplied: Encoder | null = null): Reader {
  const own = createStaticEncoder();
  const encoder = supplied ?? own;
  const { knowNames, redact } = createRedactor();
  const { tokenise, generalValence } = createTokeniser();
  const lexicons = { en: englishLexicon(generalValence), nl: DUTCH_LEXICON };
  const understand = createUnderstand({
    ...{ tokenise, supplied, lexicons },
    meaningOf: own.encodeNow,
  });
  const toInputs = createToInputs(understand);
  const fitted = new WeakMap<Model, CompanyModel>();
  /** Before any was fitted, one that knows the taxonomy alone. */
  let inForce = createCompanyModel({ version: 0, touchpoints: [], corrections: [], toInputs });

  async function read(text: string, hints: ReadingHints): Promise<Reading> {
    const verbatim = redact(normaliseMarkup(text));
    const understood = await understand(verbatim, hints.language);
    const input = toLearnerInput(understood);
    const { touchpoints } = hints;
    const whole = () => wholeInput(verbatim, input);
    const byCompany = await readByCompany(await inForce, { input, whole, touchpoints });
    const alone = readAlone(verbatim, understood, lexicons[understood.readAs]);
    return { ...alone, ...byCompany };
  }

  async function wholeInput(verbatim: string, own: LearnerInput): Promise<LearnerInput> {
    const text = withoutStandIns(withoutSegments(verbatim.slice(0, READ_CHARACTERS)));
    if (text === own.text) return own;
    const [dense = own.dense] = await encoder.encode([text]);
    return { ...own, text, dense };
  }

  return {
    knowNames,
    redact,
    read,
    async explain(aspect, verbatim, hints) {
      const understood = await understand(verbatim, hints.language);
      return explainReading({ aspect, understood, own: await inForce, hints, toInputs });
    },
    async meaningOf(text) {
      const [vector] = await encoder.encode([text]);
      return vector === undefined ? null : toMeaning(vector);
    },
    learn: async (corrections) => (await inForce).learn(corrections),
    async fit(from) {
      const model = await createCompanyModel({ ...from, toInputs });
      fitted.set(model, model);
      return model;
    },
    adopt(model) {
      const company = fitted.get(model);
      if (company === undefined) throw new Error('this model was not fitted by this reader');
      inForce = Promise.resolve(company);
    },
  };
}

/** What Earshot says of a text by itself, before any company taught it. */
function readAlone(
  verbatim: string,
  understood: Understood,
  lexicon: Lexicon,
): Omit<Reading, 'touchpointId' | 'touchpointConfidence'> {
  const { language, readAs, feeling, vector } = understood;
  // Emoji alone are of no language, and say enough.
  const isForeign = language.label === 'und' && language.confidence > 0;
  const scores = statedScores(verbatim);
  const felt = toSentiment(feeling, scores);
  return {
    verbatim,
    language,
    sentiment: isForeign && scores.length === 0 ? unsure(felt) : felt,
    kinds: isForeign ? UNREAD : chooseKinds(feeling),
    meaning: toMeaning(vector),
    terms: isForeign ? [] : extractTerms(understood, readAs, lexicon),
    scores,
    segment: statedSegment(verbatim),
    stats: textStats(verbatim, language.label),
  };
}

/** In a language that is not read nothing is claimed of what words feel. */
function unsure({ confidence }: Reading['sentiment']): Reading['sentiment'] {
  return { label: 'neutral', score: 0, confidence: Math.min(confidence, MOST_SURE_OF_FOREIGN) };
}
