/** No more of a text is looked at: what it is written in shows long before. */
const MOST_CHARACTERS = 4_000;

/** Slack's markup, links, addresses, placeholders, shortcodes, mentions: in no language at all. */
const NOISE = new RegExp(
  [
    '<(?:[@#!]|https?:|mailto:|tel:)[^<>]{1,2000}>',
    String.raw`[Hh]ttps?:\S{1,2000}|[Ww]{3}\.\S{1,2000}`,
    // Two-letter endings are few: many people write no space after a full stop.
    String.raw`[A-Za-z0-9-]{1,60}\.(?:com|org|net|nl|be|eu|uk)(?![A-Za-z])`,
    String.raw`[\w.+-]{1,64}@[\w.-]{1,255}`,
    String.raw`\[[A-Za-z _-]{1,40}\]`,
    ':[a-z0-9_+-]{1,60}:',
    String.raw`[@#]\S{1,100}`,
  ].join('|'),
  'g',
);

const TOKEN = /[.!?:;\n]{1,60}|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’]{0,59}/gu;
const STOP = /^[.!?:;\n]/;
const NUMERAL = /\p{N}/u;
const LATIN = /\p{Script=Latin}/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const LOWER = /^\p{Ll}/u;

/** A text as its words in lower case, as far as they say what language it is in. */
export interface LanguageWords {
  readonly words: readonly string[];
  /** How many letters of other scripts than Latin there were; their words are not in `words`. */
  readonly foreignLetters: number;
}

/**
 * The words of a text's first 4,000 characters that may tell its language.
 *
 * Numbers and noise are left out, and so is a capitalised word after a small one in the same
 * sentence: in Dutch and English that is a name, unless nothing else is left.
 */
export function wordsOfText(text: string): LanguageWords {
  const clean = text.slice(0, MOST_CHARACTERS).replace(NOISE, ' . ').normalize('NFKC');
  const words: string[] = [];
  const names: string[] = [];
  let foreignLetters = 0;
  let isAfterSmall = false;
  for (const [token] of clean.matchAll(TOKEN)) {
    const kind = kindOf(token, isAfterSmall);
    if (kind === 'word') words.push(toPlainWord(token));
    if (kind === 'name') names.push(toPlainWord(token));
    if (kind === 'other script') foreignLetters += token.length;
    isAfterSmall = kind !== 'stop' && (isAfterSmall || LOWER.test(token));
  }
  return { words: words.length > 0 ? words : names, foreignLetters };
}

type TokenKind = 'stop' | 'number' | 'other script' | 'name' | 'word';

function kindOf(token: string, isAfterSmall: boolean): TokenKind {
  if (STOP.test(token)) return 'stop';
  if (NUMERAL.test(token)) return 'number';
  if (!LATIN.test(token)) return 'other script';
  return isAfterSmall && CAPITALISED.test(token) ? 'name' : 'word';
}

function toPlainWord(token: string): string {
  return token
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'{1,60}$/, '');
}
