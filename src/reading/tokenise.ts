import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type PartOfSpeech } from 'wink-nlp';

/** A word, number, emoji or mark of a text. */
export interface Token {
  /** Lower case. */
  readonly word: string;
  readonly type: string;
  /** Tagged for English; says little about another language. */
  readonly partOfSpeech: PartOfSpeech;
  readonly isShouted: boolean;
}

/** A text's sentences, each a list of tokens. */
export type Tokenise = (text: string) => readonly (readonly Token[])[];

/** Feeling of one English word by wink-nlp's lexicon, -1 to 1; undefined where it has none. */
export type GeneralValence = (word: string) => number | undefined;

/**
 * No word, number or address of use is longer. wink-nlp's pattern for addresses tries every way
 * to read a long run: 4,000 characters of `http://http://` took it over three seconds.
 */
const LONGEST_WORD = /\S{80,}/gu;

/** Most words whose feeling is remembered; wink-nlp reads a whole document to tell one. */
const MOST_REMEMBERED = 20_000;

/** Loads wink-nlp with its English model: about 100 ms and 30 MB, once. */
export function createTokeniser(): {
  readonly tokenise: Tokenise;
  readonly generalValence: GeneralValence;
} {
  const nlp = winkNLP(model, ['sbd', 'sentiment', 'pos']);
  const remembered = new Map<string, number | undefined>();

  function tokenise(text: string): readonly (readonly Token[])[] {
    const sentences: Token[][] = [];
    nlp
      .readDoc(text.replace(LONGEST_WORD, (run) => run.slice(0, 80)))
      .sentences()
      .each((sentence: ItemSentence) => {
        const tokens: Token[] = [];
        sentence.tokens().each((token: ItemToken) => {
          const value = token.out();
          tokens.push({
            word: value.toLowerCase(),
            type: token.out(nlp.its.type),
            partOfSpeech: toPartOfSpeech(token.out(nlp.its.pos)),
            isShouted: value.length > 2 && /^\p{Lu}+$/u.test(value),
          });
        });
        sentences.push(tokens);
      });
    return sentences;
  }

  function generalValence(word: string): number | undefined {
    if (remembered.has(word)) return remembered.get(word);
    const felt = nlp.readDoc(word).out(nlp.its.sentiment);
    const valence = typeof felt === 'number' && felt !== 0 ? felt : undefined;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, valence);
    return valence;
  }

  return { tokenise, generalValence };
}

/** wink-nlp types every answer as a string too; a tag that is not one of its own reads as `X`. */
function toPartOfSpeech(tag: string): PartOfSpeech {
  return PARTS_OF_SPEECH.find((part) => part === tag) ?? 'X';
}

const PARTS_OF_SPEECH: readonly PartOfSpeech[] = [
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'ADV',
  'NUM',
  'PUNCT',
];
