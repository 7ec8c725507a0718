import { foldWord } from '../gazetteer/fold-word.ts';
import { classifyWord } from './classify-word.ts';
import { type KnownNames, knownNamesOf, MOST_NAME_WORDS } from './known-names.ts';
import type { Span } from './span.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** A shorter first name alone (`Jo`, `Al`) is too often something else. */
const FEWEST_LETTERS = 3;

/**
 * Finds the members' names: a full name whatever its capitals and accents, a first name alone only
 * with a capital and where it is no common word and no thing that everybody knows. A member who is
 * called what is no name (`Team Checkout`) is found with capitals alone.
 */
export function* findKnownNames(text: string, names: readonly string[]): Generator<Span> {
  const known = knownNamesOf(names);
  const tokens = splitTokens(text);
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined || first.kind !== 'word') continue;
    const length = longestAt(tokens, at, known);
    const last = tokens[at + length - 1];
    if (length === 0 || last === undefined) continue;
    yield { type: 'name', start: first.start, end: last.end };
    at += length - 1;
  }
}

function longestAt(tokens: readonly Token[], at: number, { firsts, whole }: KnownNames): number {
  const first = tokens[at]?.text ?? '';
  let folded = foldWord(first);
  if (!firsts.has(folded)) return 0;
  let longest = mayStandAlone(first) ? 1 : 0;
  for (let length = 2; length <= MOST_NAME_WORDS; length += 1) {
    const token = tokens[at + length - 1];
    if (token?.kind !== 'word') break;
    folded += ` ${foldWord(token.text)}`;
    if (whole.has(folded) && isSomebody(tokens.slice(at, at + length))) longest = length;
  }
  return longest;
}

function mayStandAlone(word: string): boolean {
  if (!isCapitalised(word) || word.length < FEWEST_LETTERS) return false;
  const { isCommon, isThing, isGiven, isOther } = classifyWord(word);
  return !isCommon && !isThing && (isGiven || !isOther);
}

/** Anybody may call themselves what customers speak of: `the delivery` stays what it is. */
function isSomebody(words: readonly Token[]): boolean {
  const isNamed = words.some(({ text }) => {
    const { isCommon, isOther, isGiven, isSurname } = classifyWord(text);
    return isGiven || isSurname || !(isCommon || isOther);
  });
  return isNamed || [words.at(0), words.at(-1)].every((word) => isCapitalised(word?.text ?? ''));
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
