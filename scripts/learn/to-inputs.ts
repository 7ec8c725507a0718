import { createStaticEncoder } from '../../src/reading/encoder/create-static-encoder.ts';
import type { ToInputs } from '../../src/reading/learning/to-examples.ts';
import { DUTCH_LEXICON } from '../../src/reading/lexicons/dutch.ts';
import { englishLexicon } from '../../src/reading/lexicons/english.ts';
import { normaliseMarkup } from '../../src/reading/normalise-markup.ts';
import { redact } from '../../src/reading/redaction/redact.ts';
import { createTokeniser } from '../../src/reading/tokenise.ts';
import { createToInputs, createUnderstand } from '../../src/reading/understand.ts';

/** Turns raw texts into what the app's learners take in: redacted, understood, encoded. */
export function createInputs(): ToInputs {
  const { encodeNow } = createStaticEncoder();
  const { tokenise, generalValence } = createTokeniser();
  const understand = createUnderstand({
    tokenise,
    supplied: null,
    meaningOf: encodeNow,
    lexicons: { en: englishLexicon(generalValence), nl: DUTCH_LEXICON },
  });
  const toInputs = createToInputs(understand);
  return (texts) => toInputs(texts.map((text) => redact(normaliseMarkup(text))));
}
