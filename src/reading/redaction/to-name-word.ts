import { classifyWord, type WordClass } from './classify-word.ts';
import type { Token } from './split-tokens.ts';

/** A word that may be part of a name, and what the gazetteer knows of it. */
export interface NameWord extends WordClass {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name, an initial (`J.`), or a small word between names (`van der`). */
  readonly part: 'name' | 'initial' | 'particle';
}

/** How a text is written: what a capital says depends on it. */
export interface Writing {
  /** Most words are in capitals. */
  readonly isShouted: boolean;
  /** There is no capital at all. */
  readonly isSmall: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(
  `van von vom zu zum zur de den der des del della di da do dos das du le la las los el al ul bin bint
  ibn ben abu ter ten te op het af av y e ó o mac san st`.split(/\s+/),
);
/** Particles with which a name may begin: `de Vries`, not `ben Karel`. */
const LEADING: ReadonlySet<string> = new Set(
  'van von de den der ter ten te el al bin ibn di da du le la del della'.split(' '),
);
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,40}$/u;
/** Shorter words in capitals are abbreviations. */
const SHORTEST_IN_CAPITALS = 5;

/** A word that a pronoun or a verb makes: `I'm`, `Don't`. */
const SHORTENED = /^['’](?:m|ll|re|ve|d|t)(?!\p{L})/iu;
/** French, where a small word begins the next: `J'ai`. */
const ELISION = /^(?:[cdjlmnst]|qu)['’]\p{Ll}/iu;
const APOSTROPHE = /['’]/;

const NOTHING: WordClass = {
  isGiven: false,
  isSurname: false,
  isCommon: false,
  isOther: false,
  isThing: false,
  hasNameEnding: false,
};

/** How the words of a text are written. */
export function readWriting(text: string, tokens: readonly Token[]): Writing {
  let words = 0;
  let shouted = 0;
  for (const { kind, text: word } of tokens) {
    if (kind !== 'word' || word.length < 2) continue;
    words += 1;
    if (CAPITALS.test(word)) shouted += 1;
  }
  return { isShouted: shouted > 3 && 2 * shouted > words, isSmall: !/\p{Lu}/u.test(text) };
}

/** The token as a part of a name, or null where it cannot be one. */
export function toNameWord(
  text: string,
  [token, next]: readonly [Token, Token | undefined],
  writing: Writing,
): NameWord | null {
  const { text: word, start, end } = token;
  if (token.kind !== 'word') return null;
  if (next?.kind === 'word' && PARTICLES.has(word.toLowerCase())) {
    return { text: word, start, end, part: 'particle', ...NOTHING };
  }
  if (isPartOfSomething(text, token)) return null;
  if (writing.isSmall) return toSmallName(token);
  if (!CAPITAL.test(word)) return null;
  if (word.length === 1) return toInitial(text, token);
  const isAbbreviation = writing.isShouted || word.length < SHORTEST_IN_CAPITALS;
  if (isAbbreviation && CAPITALS.test(word)) return null;
  return { text: word, start, end, part: 'name', ...classifyWord(word) };
}

function toInitial(text: string, { text: letter, start, end }: Token): NameWord | null {
  if (letter === 'I' && text[end] !== '.') return null;
  // A face: `:-D`.
  if (/[:;=-]/.test(text[start - 1] ?? '')) return null;
  return { text: letter, start, end, part: 'initial', ...NOTHING };
}

/** Whether a name may begin with this word. */
export function mayLeadName({ part, text }: NameWord): boolean {
  return part === 'name' || CAPITAL.test(text) || (part === 'particle' && LEADING.has(text));
}

/** Whether a word is a word of Dutch or English, and nobody's name. */
export function isOnlyWord(word: NameWord): boolean {
  return word.part === 'name' && word.isCommon && !word.isGiven && !word.isSurname;
}

/** `@handle`, `#tag`, `UA1641`, `Don't`, `J'ai`. */
function isPartOfSomething(text: string, { start, end, text: word }: Token): boolean {
  const before = text[start - 1];
  if (before === '@' || before === '#') return true;
  if (/\d/.test(before ?? '') || /\d/.test(text[end] ?? '')) return true;
  if (APOSTROPHE.test(text[end] ?? '') && SHORTENED.test(text.slice(end, end + 4))) return true;
  return APOSTROPHE.test(word) && ELISION.test(word);
}

/** In a text without capitals, a word that can only be a name is one. */
function toSmallName({ text, start, end }: Token): NameWord | null {
  if (text.length === 1) return { text, start, end, part: 'initial', ...NOTHING };
  const known = classifyWord(text);
  const isName = (known.isGiven || known.isSurname) && !known.isCommon && !known.isOther;
  return isName ? { text, start, end, part: 'name', ...known } : null;
}
