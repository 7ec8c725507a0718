import type { Language } from '../../../src/core/feedback/feedback.ts';
import { createStaticEncoder } from '../../../src/reading/encoder/create-static-encoder.ts';
import type { SaidText } from '../../../src/reading/feeling/feeling-features.ts';
import { createFeelingModel } from '../../../src/reading/feeling/feeling-model.ts';
import { type Feeling, readFeeling } from '../../../src/reading/feeling/read-feeling.ts';
import { storedFeeling } from '../../../src/reading/feeling/stored-feeling.ts';
import { DUTCH_LEXICON } from '../../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../../src/reading/lexicons/english.ts';
import { createTokeniser } from '../../../src/reading/tokenise.ts';

const MOST_CHARACTERS = 4_000;

/** Feels texts by the shipped weights, in the language that is known. */
export function createFeel(): {
  readonly toSaid: (raw: string, language: Language) => SaidText;
  readonly feel: (said: SaidText) => Feeling;
} {
  const { tokenise, generalValence } = createTokeniser();
  const lexicons = { nl: DUTCH_LEXICON, en: englishLexicon(generalValence) };
  const meaningOf = createStaticEncoder().encodeNow;
  const model = createFeelingModel(storedFeeling());

  function toSaid(raw: string, language: Language): SaidText {
    const text = raw.replace(/’/g, "'").replace(/&amp;/g, '&').slice(0, MOST_CHARACTERS);
    return { text, sentences: tokenise(text), lexicon: lexicons[language], meaningOf };
  }

  return { toSaid, feel: (said) => readFeeling(said, model) };
}
