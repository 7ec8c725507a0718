import type { Language } from '../core/feedback/feedback.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Token } from './tokenise.ts';

const MOST_TERMS = 12;
const LONGEST_TERM = 40;
/** A pair says more than its parts, so it comes first. */
const PAIR_WEIGHT = 1.5;
/** Words that everybody uses whatever the subject. */
const EMPTY = new Set(
  `csat nps ces score rating cijfer stars sterren time times minute minutes hour hours day days week
  weeks month months year years people person someone anyone everyone something anything nothing
  everything lot bit kind hi hello hey thanks thank thx ok okay yeah uur uren minuut minuten weken
  maand maanden jaren dagen tijd keren mensen iemand iedereen niemand beetje bedankt hallo hoi mvg
  groet groetjes member name email phone address secret code-block order-number http https www com nl
  able sure okay lol guys guy stuff company customer klant bedrijf dank fijne goedemorgen maal via
  wanneer waar waarom hele mee ging gingen laat later elk graag misschien zeker zegt zei krijgt
  kreeg gekregen gemaakt maakt staat stond komt komen gekomen ziet zien vraag vragen weten weet
  geven geeft gaf zonder moeite zodat omdat ervan daar hiervan dingen ding lukt lukken werkt
  werken zeg zegt zeggen doorgaat inloggen printen betaalt bestellen besteld verder ontvangen twee drie gehad gedaan soms reeds niks
  één vier vijf zes zeven acht negen tien zie zag zat zit valt mét hoor zo'n daarvoor great good rest
  helpen zowel binnen uitgevoerd duren men orde eerst antwoorden bereiken sluiten openen weg`.split(
    /\s+/,
  ),
);

/**
 * Finds what a text is about: lower-case nouns and noun pairs such as `payment page` or, in either
 * language, `track & trace`, singular where that is cheap. Dutch has no tagger here, so its nouns are what neither grammar nor feeling
 * claims.
 */
export function extractTerms(
  sentences: readonly (readonly Token[])[],
  language: Language,
  lexicon: Lexicon,
): readonly string[] {
  const counts = new Map<string, number>();
  const count = (term: string, weight: number) => {
    counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  for (const sentence of sentences) {
    const subjects = sentence.map((token, at) =>
      isSubject(token, language, lexicon) && !isPlaceholder(sentence, at)
        ? toSingular(token.word, language)
        : null,
    );
    for (const [at, subject] of subjects.entries()) {
      if (subject !== null) count(subject, 1);
      const pair = pairAt(at, { sentence, subjects, language });
      if (pair !== null) count(pair, PAIR_WEIGHT);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  return ranked.slice(0, MOST_TERMS).map(([term]) => term);
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
  if (!/^\p{L}[\p{L}\p{N}'’-]*$/u.test(word) || EMPTY.has(word)) return false;
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

function toSingular(word: string, language: Language): string {
  if (language === 'nl') {
    return word
      .replace(/(?<=\p{L}{3}(?:e[lmnr]|ie|a|o))['’]?s$/u, '')
      .replace(/(?<=\p{L}{3}(?:ing|heid))en$/u, '');
  }
  return word
    .replace(/['’]s$/, '')
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=\p{L}(?:x|ch|sh|ss))es$/u, '')
    .replace(/(?<=\p{L}{2}[^su])s$/u, '');
}
