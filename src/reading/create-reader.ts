import type { Language, Reading } from '../core/feedback/feedback.ts';
import { ownWords } from '../core/feedback/own-words.ts';
import { statedScores } from '../core/feedback/stated-scores.ts';
import { textStats } from '../core/feedback/text-stats.ts';
import type { Reader, ReadingHints } from '../ports/reading.ts';
import { chooseTouchpoint } from './choose-touchpoint.ts';
import { detectLanguage } from './detect-language.ts';
import { extractTerms } from './extract-terms.ts';
import { DUTCH_LEXICON } from './lexicons/dutch.ts';
import { englishLexicon } from './lexicons/english.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { normaliseMarkup } from './normalise-markup.ts';
import { readKinds } from './read-kinds.ts';
import { readSentiment } from './read-sentiment.ts';
import { redact } from './redaction/redact.ts';
import { createTokeniser, type Tokenise } from './tokenise.ts';

/**
 * Understanding stops here, in characters; all of the text is redacted, kept and counted. Slack
 * itself cuts at 40,000, and what somebody feels is said long before.
 */
const READ_CHARACTERS = 4_000;

const MOST_SURE_OF_FOREIGN = 0.2;

/**
 * The first reader: rules and lexicons over wink-nlp's tokens, Dutch and English, everything on
 * this machine. Under a millisecond for a message; never throws, whatever the string.
 */
export function createReader(): Reader {
  const { tokenise, generalValence } = createTokeniser();
  const lexicons: Readonly<Record<Language, Lexicon>> = {
    en: englishLexicon(generalValence),
    nl: DUTCH_LEXICON,
  };

  function read(text: string, hints: ReadingHints): Reading {
    const verbatim = redact(normaliseMarkup(text));
    const opening = verbatim.slice(0, READ_CHARACTERS).replace(/’/g, "'");
    const language = detectLanguage(opening, hints.language);
    const readAs = language.label === 'und' ? hints.language : language.label;
    const isForeign = language.label === 'und';
    const lexicon = lexicons[readAs];
    const sentences = tokenise(opening);
    const scores = statedScores(opening);
    const felt = readSentiment(sentences, lexicon, scores);
    const sentiment = isForeign && scores.length === 0 ? unsure(felt) : felt;
    return {
      verbatim,
      language,
      sentiment,
      kinds: readKinds(opening, sentiment),
      touchpointId: chooseTouchpoint(opening, hints.touchpoints),
      terms: isForeign ? [] : extractTerms(ownSentences(opening, sentences), readAs, lexicon),
      scores,
      stats: textStats(verbatim, language.label),
    };
  }

  /** What a survey tool wrote around the words is the same each time: nobody talks about it. */
  function ownSentences(text: string, sentences: ReturnType<Tokenise>): ReturnType<Tokenise> {
    const own = ownWords(text);
    return own === text ? sentences : tokenise(own);
  }

  return { redact, read: async (text, hints) => read(text, hints) };
}

/** A language that is not read: what its words seem to feel is hardly more than a guess. */
function unsure(sentiment: Reading['sentiment']): Reading['sentiment'] {
  return { ...sentiment, confidence: Math.min(sentiment.confidence, MOST_SURE_OF_FOREIGN) };
}
