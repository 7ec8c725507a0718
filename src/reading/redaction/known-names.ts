import { foldWord } from '../gazetteer/fold-word.ts';
import { createBreath } from '../learning/create-breath.ts';
import { splitTokens } from './split-tokens.ts';

/** Words of a display name that are looked at; nobody has more. */
export const MOST_NAME_WORDS = 8;

/** Nobody's name is longer, in UTF-16 units. */
const LONGEST_NAME = 200;

/** Members' names as folded words, so that a text is walked once whatever their number. */
export interface KnownNames {
  readonly firsts: ReadonlySet<string>;
  /** Names of two words or more, with one space between the words. */
  readonly whole: ReadonlySet<string>;
}

/** Lists of members change seldom and are handed in as they are: each is taken apart once. */
const known = new WeakMap<readonly string[], KnownNames>();

/** The names of a list, taken apart at once where `prepareNames` did not do so before. */
export function knownNamesOf(names: readonly string[]): KnownNames {
  const found = known.get(names) ?? takeApart(names);
  known.set(names, found);
  return found;
}

/** Takes a list of names apart, and lets other work go on meanwhile: 50,000 take a second. */
export async function prepareNames(names: readonly string[]): Promise<void> {
  if (known.has(names)) return;
  const breathe = createBreath();
  const taken = { firsts: new Set<string>(), whole: new Set<string>() };
  for (const name of names) {
    add(name, taken);
    const breath = breathe();
    if (breath !== undefined) await breath;
  }
  known.set(names, taken);
}

function takeApart(names: readonly string[]): KnownNames {
  const taken = { firsts: new Set<string>(), whole: new Set<string>() };
  for (const name of names) add(name, taken);
  return taken;
}

function add(name: string, to: { readonly firsts: Set<string>; readonly whole: Set<string> }) {
  const words = splitTokens(name.slice(0, LONGEST_NAME))
    .filter((token) => token.kind === 'word')
    .map((token) => foldWord(token.text))
    .slice(0, MOST_NAME_WORDS);
  const [first] = words;
  if (first === undefined) return;
  to.firsts.add(first);
  if (words.length > 1) to.whole.add(words.join(' '));
}
