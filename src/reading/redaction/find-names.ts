import { foldWord } from '../gazetteer/fold-word.ts';
import { classifyWord } from './classify-word.ts';
import { findNameRuns, type NameRun } from './find-name-runs.ts';
import { isPhraseOfNoPerson } from './is-no-person.ts';
import { isPersonsName } from './is-persons-name.ts';
import { readNameCue } from './name-cues.ts';
import { namesAThing } from './names-a-thing.ts';
import type { Span } from './span.ts';
import { splitTokens } from './split-tokens.ts';
import { isOnlyWord, type NameWord } from './to-name-word.ts';

/** `mijn naam is joke bakker`: who writes no capitals has a name too. */
const SMALL_NAME =
  /(?<![\p{L}\p{N}])(?:my name is|mijn naam is|ik heet|name:|naam:|u spreekt met) {1,3}(\p{Ll}[\p{L}'-]{1,24}(?: (?:van|de|der|den|ter|el|al))?(?: \p{Ll}[\p{L}'-]{1,24})?)/gu;

/** What stands between names that are listed. */
const LISTED = /^(?:, | (?:and|en|&|&amp;) |, (?:and|en) )$/;

/** Finds people's names: after a cue, by lists of names, and where a found name is said again. */
export function findNames(text: string): readonly Span[] {
  const tokens = splitTokens(text);
  const runs = findNameRuns(text, tokens);
  const spans: Span[] = [...findSmallNames(text)];
  const said = new Set<string>();
  const left: NameRun[] = [];
  for (const run of runs) {
    const part = personIn(text, run);
    if (part === null) {
      left.push(run);
      continue;
    }
    spans.push(toSpan(part));
    for (const word of part) if (mayBeSaidAgain(word)) said.add(foldWord(word.text));
  }
  const listed = listedBeside(text, spans, left);
  return [...spans, ...listed, ...saidAgain(left, said)];
}

function personIn(text: string, run: NameRun): NameRun | null {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  // Most runs are the word that a sentence starts with.
  if (run.length === 1 && (isOnlyWord(first) || first.isThing)) return null;
  if (isPhraseOfNoPerson(text.slice(first.start, last.end + 20).toLowerCase())) return null;
  const cue = readNameCue(text, first.start, last.end);
  if (isLone(run) && !cue.isSure && !cue.isFollowed && namesAThing(text, last)) return null;
  if (isPersonsName(run, cue)) return run;
  // A word that only begins the sentence may hide a name behind it.
  if (run.length > 1 && cue.startsSentence && first.isCommon) return personIn(text, run.slice(1));
  return null;
}

/** One word, or one behind an article that might begin a surname: `De Stella`. */
function isLone([first, second, ...rest]: NameRun): boolean {
  return second === undefined || (rest.length === 0 && first?.text.toLowerCase() === 'de');
}

function mayBeSaidAgain(word: NameWord): boolean {
  const isKnown = word.isGiven || word.isSurname || word.hasNameEnding;
  return word.part === 'name' && isKnown && !word.isCommon && word.text.length > 2;
}

function saidAgain(runs: readonly NameRun[], said: ReadonlySet<string>): readonly Span[] {
  const isSaid = (word: NameWord) => word.part === 'name' && said.has(foldWord(word.text));
  return runs.flatMap((run) => run.filter(isSaid).map((word) => toSpan([word])));
}

/** `Park and Mann`, `Morrison, Rogers en Torres`: surnames that stand beside a name or each other. */
function listedBeside(
  text: string,
  found: readonly Span[],
  left: readonly NameRun[],
): readonly Span[] {
  const alone = left
    .filter(([word, ...rest]) => rest.length === 0 && word !== undefined && !word.isThing)
    .filter(
      ([word]) => word !== undefined && (word.isSurname || word.isGiven || word.hasNameEnding),
    )
    .filter(
      ([word]) => !isPhraseOfNoPerson(text.slice(word?.start, (word?.end ?? 0) + 20).toLowerCase()),
    );
  const sure = new Set(alone.filter((run) => run.every(isNameAlone)).map((run) => run[0]?.start));
  const mayBe = new Map(alone.map((run) => [run[0]?.start, toSpan(run)]));
  const listed = [...found, ...mayBe.values()].sort((a, b) => a.start - b.start);
  const isName = (span: Span | undefined) =>
    span !== undefined && (!mayBe.has(span.start) || sure.has(span.start));
  return listed.filter((span, index) => {
    const before = listed[index - 1];
    const after = listed[index + 1];
    if (!mayBe.has(span.start)) return false;
    return (
      (before !== undefined && isName(before) && LISTED.test(text.slice(before.end, span.start))) ||
      (after !== undefined && isName(after) && LISTED.test(text.slice(span.end, after.start)))
    );
  });
}

function isNameAlone(word: NameWord): boolean {
  return (word.isSurname || word.hasNameEnding) && !word.isOther && !word.isCommon;
}

function* findSmallNames(text: string): Generator<Span> {
  for (const match of text.matchAll(SMALL_NAME)) {
    const said = match[1] ?? '';
    const start = match.index + match[0].length - said.length;
    const length = lengthOfSmallName(said);
    if (length > 0) yield { type: 'name', start, end: start + length };
  }
}

/** `joke bakker` as a whole, `joke` alone where nothing follows: "mijn naam is goed gespeld". */
function lengthOfSmallName(said: string): number {
  const words = said.split(' ');
  const [first, ...rest] = words.map(classifyWord);
  if (first === undefined || !first.isGiven) return 0;
  if (rest.at(-1)?.isSurname === true) return said.length;
  return first.isCommon && rest.length > 0 ? 0 : (words[0]?.length ?? 0);
}

function toSpan(run: NameRun): Span {
  return { type: 'name', start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
