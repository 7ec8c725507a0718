import { createStaticEncoder } from '../../../src/reading/encoder/create-static-encoder.ts';
import { chooseKinds } from '../../../src/reading/feeling/choose-kinds.ts';
import { createFeelingModel } from '../../../src/reading/feeling/feeling-model.ts';
import { type Feeling, readFeeling } from '../../../src/reading/feeling/read-feeling.ts';
import { storedFeeling } from '../../../src/reading/feeling/stored-feeling.ts';
import { toSentiment } from '../../../src/reading/feeling/to-sentiment.ts';
import { DUTCH_LEXICON } from '../../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../../src/reading/lexicons/english.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';

const { tokenise, generalValence } = createTokeniser();
const LEXICONS = { nl: DUTCH_LEXICON, en: englishLexicon(generalValence) };
const meaningOf = createStaticEncoder().encodeNow;
const model = createFeelingModel(storedFeeling());

/** Feels a text by the shipped weights. */
export function feelText(text: string, language: 'nl' | 'en'): Feeling {
  const said = { text, sentences: tokenise(text), lexicon: LEXICONS[language], meaningOf };
  return readFeeling(said, model);
}

export function sentimentOf(text: string, language: 'nl' | 'en') {
  return toSentiment(feelText(text, language), []);
}

export function kindsOf(text: string, language: 'nl' | 'en') {
  return chooseKinds(feelText(text, language)).map(({ label }) => label);
}
