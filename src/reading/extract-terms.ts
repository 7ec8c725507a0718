import type { Language } from '../core/feedback/feedback.ts';
import { EMPTY_WORDS } from './empty-words.ts';
import { COMMON_WORDS } from './gazetteer/common-words.ts';
import { createWordList } from './gazetteer/create-word-list.ts';
import { type Lexicon, toWords } from './lexicons/lexicon.ts';
import { spellNames } from './spell-names.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokenise.ts';

type Sentences = readonly (readonly Token[])[];

const MOST_TERMS = 12;
const LONGEST_TERM = 40;
/** A pair says more than its parts, so it comes first. */
const PAIR_WEIGHT = 1.5;
/**
 * Finds what a text is about: nouns and noun pairs such as `payment page` or, in either language,
 * `track & trace`, singular where that is cheap, lower case but for names such as `iDEAL`. Dutch has
 * no tagger here, so its nouns are what neither grammar nor feeling claims.
 */
export function extractTerms(
  { text, sentences }: { readonly text: string; readonly sentences: Sentences },
  language: Language,
  lexicon: Lexicon,
): readonly string[] {
  const lower = text.toLowerCase();
  const counts = new Map<string, number>();
  const count = (term: string, weight: number) => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const sentence of sentences.map((tokens) => joinHyphens(tokens, lower))) {
    const subjects = sentence.map((token, at) => {
      if (!isSubject(token, language, lexicon) || isPlaceholder(sentence, at)) return null;
      const singular = toSingular(token.word, language);
      return EMPTY_WORDS[language].has(singular) ? null : singular;
    });
    for (const [at, subject] of subjects.entries()) {
      if (subject !== null) count(subject, 1);
      const pair = pairAt(at, { sentence, subjects, language });
      if (pair !== null) count(pair, PAIR_WEIGHT);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_TERMS).map(([term]) => spellNames(term));
}

/** `time-out` is one word, where the tokeniser makes three of it. */
function joinHyphens(tokens: readonly Token[], lower: string): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, next, last] = [tokens[at], tokens[at + 1], joined.at(-1)];
    if (token === undefined) continue;
    const isJoin = token.word === '-' && last?.type === 'word' && next?.type === 'word';
    if (isJoin && lower.includes(`${last.word}-${next.word}`)) {
      joined.splice(-1, 1, joinedTo(last, next));
      at += 1;
    } else joined.push(token);
  }
  return joined;
}

/** What ends so is a thing, whatever its parts are: a check-out, a pop-up, an add-on. */
const PARTICLE = /^(?:out|in|up|off|down|on|over|back|through)$/u;

function joinedTo(first: Token, last: Token): Token {
  const isThing = PARTICLE.test(last.word) || first.partOfSpeech === 'NOUN';
  const partOfSpeech = isThing ? 'NOUN' : last.partOfSpeech;
  return { ...last, word: `${first.word}-${last.word}`, partOfSpeech };
}

/** The pair that ends with a word; null where that word, or what stands before it, is no subject. */
function pairAt(
  at: number,
  {
    sentence,
    subjects,
    language,
  }: {
    readonly sentence: readonly Token[];
    readonly subjects: readonly (string | null)[];
    readonly language: Language;
  },
): string | null {
  const isJoined = sentence[at - 1]?.word === '&';
  // Dutch writes its pairs as one word; two nouns in a row are hardly ever one thing there.
  if (!isJoined && language === 'nl') return null;
  const [first, last] = [subjects[isJoined ? at - 2 : at - 1] ?? null, subjects[at] ?? null];
  if (first === null || last === null) return null;
  return isJoined ? `${first} & ${last}` : `${first} ${last}`;
}

/** A word between the brackets that redaction left. */
function isPlaceholder(sentence: readonly Token[], at: number): boolean {
  return sentence[at - 1]?.word === '[' || sentence[at + 1]?.word === ']';
}

function isSubject(token: Token, language: Language, lexicon: Lexicon): boolean {
  const { word } = token;
  if (token.type !== 'word' || word.length < 3 || word.length > LONGEST_TERM) return false;
  if (!/^\p{L}[\p{L}\p{N}'’-]*$/u.test(word) || EMPTY_WORDS[language].has(word)) return false;
  if (STOP_WORDS.en.has(word) || STOP_WORDS.nl.has(word)) return false;
  if (language === 'en') return token.partOfSpeech === 'NOUN' || token.partOfSpeech === 'PROPN';
  return isDutchNoun(word, lexicon);
}

/** Verbs and adjectives give themselves away by their endings, or by carrying a feeling. */
function isDutchNoun(word: string, lexicon: Lexicon): boolean {
  if (lexicon.valence(word) !== undefined || lexicon.degrees.has(word)) return false;
  return !/^(?:ge\p{L}{3,}(?:d|t|en)|\p{L}{3,}(?:lijk|lijke|baar|bare|ig|ige|isch|ische|eerd|eerde|loos|loze|eren|de|te))$/u.test(
    word,
  );
}

const known = createWordList(COMMON_WORDS);

/** Singular only where that is a word: a lens is no len, and series are no sery. */
function toSingular(word: string, language: Language): string {
  if (language === 'nl') {
    return word
      .replace(/(?<=\p{L}{3}(?:e[lmnr]|ie))s$/u, '')
      .replace(/(?<=\p{L}{2}[aiouy])['’]s$/u, '')
      .replace(/(?<=-\p{L}{1,12}[^s])s$/u, '')
      .replace(/(?<=\p{L}{3}(?:ing|heid))en$/u, '');
  }
  const plural = word.replace(/['’]s$/, '');
  const singular = plural
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L}(?:x|ch|sh|ss))es$/u, '')
    .replace(/(?<=\p{L}{2}[^su])s$/u, '');
  return ALWAYS_PLURAL.has(plural) || !mayBeWord(singular) ? plural : singular;
}

/** Of what no list has, a short one is more likely a word cut off. */
function mayBeWord(singular: string): boolean {
  return isKnown(singular) || singular.length >= SHORTEST_UNKNOWN;
}

/** A word, or a compound of one: `check-ins`. */
function isKnown(word: string): boolean {
  return known.has(word) || known.has(word.slice(word.lastIndexOf('-') + 1));
}

const SHORTEST_UNKNOWN = 5;

/** Without the `s` they are another word. */
const ALWAYS_PLURAL = toWords('news species glasses goods thanks customs jeans means arms looks');
