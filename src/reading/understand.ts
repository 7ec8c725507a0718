import type { Language, Reading } from '../core/feedback/feedback.ts';
import { ownWords } from '../core/feedback/own-words.ts';
import type { Encoder } from './encoder/encoder.ts';
import type { SaidText } from './feeling/feeling-features.ts';
import { createFeelingModel, FEELING_OUTPUTS, SENTIMENT_ORDER } from './feeling/feeling-model.ts';
import { LEXICAL_FEATURES } from './feeling/lexical-features.ts';
import { sentenceStarts } from './feeling/place-tokens.ts';
import { type Feeling, readFeeling } from './feeling/read-feeling.ts';
import { storedFeeling } from './feeling/stored-feeling.ts';
import { readLanguages } from './language/read-languages.ts';
import { splitLanguages } from './language/split-languages.ts';
import { createBreath } from './learning/create-breath.ts';
import type { LearnerInput } from './learning/example.ts';
import type { ToInputs } from './learning/to-examples.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import type { Token, Tokenise } from './tokenise.ts';
import { withoutStandIns } from './without-stand-ins.ts';

/** A text as every part of the reader takes it in. */
export interface Understood {
  /** The customer's own words. */
  readonly text: string;
  readonly language: Reading['language'];
  /** The language whose words it is read by: the usual one where it is in neither. */
  readonly readAs: Language;
  readonly sentences: readonly (readonly Token[])[];
  /** Of the encoder; all 0 where there is nothing to go by. */
  readonly vector: Float32Array;
  readonly feeling: Feeling;
}

/**
 * Understanding stops here, in characters; all of the text is redacted, kept and counted. Slack
 * itself cuts at 40,000, and what somebody feels is said long before.
 */
export const READ_CHARACTERS = 4_000;

/** A text, or the sentences of it that are in one language. */
interface Felt extends Pick<SaidText, 'text' | 'sentences' | 'within'> {
  readonly meaningHere: (text: string) => Float32Array;
}

const [NEGATIVE, POSITIVE, MIXED] = [
  SENTIMENT_ORDER.indexOf('negative'),
  SENTIMENT_ORDER.indexOf('positive'),
  SENTIMENT_ORDER.indexOf('mixed'),
] as const;
/** The part of a message in one language is so surely felt. */
const FELT_BY_ITSELF = 0.5;
const MOVED_TO_MIXED = 0.7;

export type Understand = (verbatim: string, usual: Language) => Promise<Understood>;

/** What the parts of a reader that look at one text are made of. */
export function createUnderstand(parts: {
  readonly tokenise: Tokenise;
  /** By the static encoder: what feels was trained with it, whichever encoder is used besides. */
  readonly meaningOf: (text: string) => Float32Array;
  /** One of the admin's, that meanings are read with instead. */
  readonly supplied: Encoder | null;
  readonly lexicons: Readonly<Record<Language, Lexicon>>;
}): Understand {
  const { tokenise, meaningOf, supplied, lexicons } = parts;
  const feelingModel = createFeelingModel(storedFeeling());

  return async function understand(verbatim, usual) {
    // What a survey tool wrote around the words is the same each time: nobody feels it.
    const text = ownWords(verbatim.slice(0, READ_CHARACTERS)).replace(/’/gu, "'");
    const sentences = splitLanguages(tokenise(text));
    const { language, bySentence } = readLanguages(sentences, usual);
    const readAs = language.label === 'und' ? usual : language.label;
    const { vector, meaningHere } = await encodeOnce(text);

    const feelings = (['nl', 'en'] as const).flatMap((label) => {
      const isOwn = bySentence.map((it) => it.label === label);
      return isOwn.includes(true) ? [feelPart({ text, sentences, isOwn, label, meaningHere })] : [];
    });
    const feeling =
      feelings.length > 0 ? together(feelings) : feel({ text, sentences, meaningHere }, readAs);
    return { text, language, readAs, sentences, vector, feeling };
  };

  /** A text's vector, and what its parts mean: all of it is not encoded again to be felt. */
  async function encodeOnce(text: string) {
    const plain = withoutStandIns(text);
    if (supplied !== null) {
      const [vector = new Float32Array()] = await supplied.encode([plain]);
      return { vector, meaningHere: meaningOf };
    }
    const vector = meaningOf(plain);
    return { vector, meaningHere: (said: string) => (said === plain ? vector : meaningOf(said)) };
  }

  /** Feels the sentences of one language; what they say is placed in the whole message. */
  function feelPart(part: {
    readonly text: string;
    readonly sentences: Understood['sentences'];
    readonly isOwn: readonly boolean[];
    readonly label: Language;
    readonly meaningHere: (text: string) => Float32Array;
  }): Feeling {
    const { text, sentences, isOwn, label, meaningHere } = part;
    if (isOwn.every(Boolean)) return feel({ text, sentences, meaningHere }, label);
    const own = sentences.filter((_, at) => isOwn[at]);
    const starts = sentenceStarts(text, sentences).filter((_, at) => isOwn[at]);
    const said = { text: own.map(toText).join(' '), sentences: own, within: { text, starts } };
    return feel({ ...said, meaningHere }, label);
  }

  function feel({ meaningHere, ...said }: Felt, label: Language): Feeling {
    const lexicon = lexicons[label];
    return readFeeling({ ...said, lexicon, meaningOf: meaningHere }, feelingModel);
  }
}

/** What a learner takes in of a text. */
export function toLearnerInput({ text, vector, feeling }: Understood): LearnerInput {
  const extra = Float32Array.from([...feeling.odds, ...feeling.counted]);
  return { text: withoutStandIns(text), dense: vector, extra };
}

/** Many texts, as learners take them in; each tells by itself what language it is in. */
export function createToInputs(understand: Understand): ToInputs {
  return async function toInputs(texts) {
    const breathe = createBreath();
    const inputs: LearnerInput[] = [];
    for (const text of texts) {
      inputs.push(toLearnerInput(await understand(text, 'nl')));
      await breathe();
    }
    return inputs;
  };
}

/** What is praised in one language and blamed in the other is mixed. */
function turnToMixed(odds: Float32Array, feelings: readonly Feeling[]): void {
  const most = (at: number) => Math.max(...feelings.map((it) => it.odds[at] ?? 0));
  if (Math.min(most(POSITIVE), most(NEGATIVE)) < FELT_BY_ITSELF) return;
  const moved = ((odds[POSITIVE] ?? 0) + (odds[NEGATIVE] ?? 0)) * MOVED_TO_MIXED;
  for (const at of [POSITIVE, NEGATIVE]) odds[at] = (odds[at] ?? 0) * (1 - MOVED_TO_MIXED);
  odds[MIXED] = (odds[MIXED] ?? 0) + moved;
}

/** A message in two languages feels what its parts feel, each by its words. */
function together(feelings: readonly Feeling[]): Feeling {
  const [only] = feelings;
  if (only !== undefined && feelings.length === 1) return only;
  const wordCount = feelings.reduce((sum, it) => sum + it.wordCount, 0);
  const odds = new Float32Array(FEELING_OUTPUTS);
  const counted = new Float32Array(LEXICAL_FEATURES);
  for (const feeling of feelings) {
    const share = wordCount === 0 ? 1 / feelings.length : feeling.wordCount / wordCount;
    for (const [at, value] of feeling.odds.entries()) odds[at] = (odds[at] ?? 0) + share * value;
    for (const [at, value] of feeling.counted.entries()) {
      counted[at] = (counted[at] ?? 0) + share * value;
    }
  }
  const clauses = () =>
    feelings.flatMap((feeling) => feeling.clauses()).toSorted((a, b) => a.start - b.start);
  turnToMixed(odds, feelings);
  const wordShare = Math.max(...feelings.map((it) => it.wordShare));
  return { odds, counted, wordCount, wordShare, clauses };
}

function toText(sentence: readonly Token[]): string {
  return sentence.map(({ word }) => word).join(' ');
}
