import type { Token } from './split-tokens.ts';
import { isOnlyWord, mayLeadName, type NameWord, readWriting, toNameWord } from './to-name-word.ts';

/** Words with capitals that stand together: a name, a title, a company, a heading. */
export type NameRun = readonly NameWord[];

/** Names longer than this are headings. */
const MOST_WORDS = 12;

/**
 * Finds the runs of capitalised words in a text, small particles within them included; words that
 * are only words end a run and stand by themselves: `Beste`, `Sanne de Vries`.
 */
export function findNameRuns(text: string, tokens: readonly Token[]): readonly NameRun[] {
  const writing = readWriting(text, tokens);
  const runs: NameWord[][] = [];
  let run: NameWord[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.text === '.' && isBehindInitial(run, token)) continue;
    const word = toNameWord(text, [token, tokens[at + 1]], writing);
    if (word !== null && mayFollow(text, run, word)) {
      run.push(word);
      continue;
    }
    run = word !== null && mayLeadName(word) ? [word] : [];
    runs.push(run);
  }
  return runs.map(trimmed).filter((found) => found.some((word) => word.part === 'name'));
}

/** The dot behind an initial is a token of its own. */
function isBehindInitial(run: readonly NameWord[], dot: Token): boolean {
  const last = run.at(-1);
  return last?.part === 'initial' && last.end === dot.start;
}

function mayFollow(text: string, run: readonly NameWord[], word: NameWord): boolean {
  const last = run.at(-1);
  if (last === undefined || run.length >= MOST_WORDS || isOnlyWord(last) || isOnlyWord(word)) {
    return false;
  }
  const gap = text.slice(last.end, word.start);
  if (gap === ' ' || gap === '\u00a0') return true;
  return last.part === 'initial' && (gap === '.' || gap === '. ');
}

/** A name does not end in a particle, nor begin with one before a given name: `van Sanne`. */
function trimmed(run: readonly NameWord[]): NameRun {
  const first = run.findIndex((word) => word.part === 'name');
  const isOf = run[first]?.isGiven === true;
  let length = run.length;
  while (length > 0 && run[length - 1]?.part === 'particle') length -= 1;
  return run.slice(isOf ? leadOf(run, first) : 0, length);
}

/** Where a name begins whose first name is at `first`: small particles before it are words. */
function leadOf(run: readonly NameWord[], first: number): number {
  let start = first;
  while (start > 0 && !/^\p{Ll}/u.test(run[start - 1]?.text ?? '')) start -= 1;
  return start;
}
