import { COMMON_WORDS } from '../gazetteer/common-words.ts';
import { createWordList } from '../gazetteer/create-word-list.ts';
import { toWords } from './lexicon.ts';

/** What praises or curses whatever it is written before: `topkerel`, `rotapp`. */
const JUDGING: readonly (readonly [head: RegExp, valence: number])[] = [
  [/^(?:top|super|droom|pracht|wereld)/u, 0.8],
  [/^(?:kut|klote|rot|pokken?|pest|schijt|snert|flut|pruts|kanker|tering|tyfus)/u, -0.8],
];

/** What only makes a word stronger: `bloedtraag`, `steengoed`, `superlief`. */
const STRENGTHENING =
  /^(?:super|mega|hyper|ultra|bere|kei|steen|bloed|razend|reuze|oer|ijzer|kraak|dood|stik|poep|peper|gloed|honds)/u;
const STRONGER = 1.3;

/** Things that are called so without praise or blame: nobody is praised by a supermarket. */
const PLAIN = toWords(
  `topdrukte topman topmannen topmodel topuur topuren topsport topsporter topografie toplaag toptarief
  supermarkten superheld superhelden superbenzine wereldbol wereldkaart wereldreis wereldbeker
  wereldkampioen wereldstad wereldtijd wereldhandel wereldrecord wereldmarkt wereldbeeld wereldnieuws
  wereldbank rotbui rotonde pestkop`,
);
/** What customers judge that is too new, or too much of a trade, for a list of common words. */
const JUDGED = toWords(
  'app apps site sites website webshop webwinkel helpdesk update chatbot bezorger monteur servicedesk',
);
/** Fewer letters are no word, but the end of one: `topic`. */
const SHORTEST_REST = 3;

const words = createWordList(COMMON_WORDS);

/**
 * What a Dutch compound that no list has feels like, by how it begins: what customers praise or
 * curse they make a word of. Undefined where it is no such compound; `valenceOf` tells of its rest.
 *
 * @example compoundFeeling('topkerel', () => undefined) // 0.8
 */
export function compoundFeeling(
  word: string,
  valenceOf: (rest: string) => number | undefined,
): number | undefined {
  if (PLAIN.has(word) || words.has(word)) return undefined;
  const stronger = restOf(word, STRENGTHENING);
  const felt = stronger === null ? undefined : valenceOf(stronger);
  if (felt !== undefined && felt !== 0) return Math.max(-1, Math.min(1, felt * STRONGER));
  for (const [head, valence] of JUDGING) {
    const rest = restOf(word, head);
    if (rest !== null && isWord(rest)) return valence;
  }
  return undefined;
}

function restOf(word: string, head: RegExp): string | null {
  const rest = word.replace(head, '');
  return rest !== word && rest.length >= SHORTEST_REST ? rest : null;
}

/** A word, or one that ends as more than one thing does. */
function isWord(rest: string): boolean {
  return JUDGED.has(rest) || words.has(rest) || words.has(rest.replace(/(?:en|s)$/u, ''));
}
