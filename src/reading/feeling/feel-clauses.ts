import { EMOJI_VALENCES } from '../lexicons/emoji.ts';
import { type Lexicon, toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import type { Clause } from './clause.ts';
import { markDenied } from './mark-denied.ts';

/** A denied feeling is weaker than its opposite: "not good" is not "bad". */
const DENIED = -0.6;
/** An emoji between Slack's colons, or with the mark that asks for its picture. */
const DRESSED = /^:|:$|\ufe0f/;
const SHOUTED = 1.2;
const EXCLAIMED = 1.1;
const LONGEST_PHRASE = 5;
/** In a plain question, words no stronger than this name its subject: costs, a refund, safe. */
const MILD = { from: -0.45, to: 0.8 };
/** How a question begins that may be no more than that; `why` and `waarom` mostly are. */
const ASKING = toWords(
  `how what when where which who can could do does did is are will would should has have may any
  hoe hoeveel wat wanneer waar welk welke wie kan kunnen kun is zijn heb heeft hebben mag moet
  komt gaat weet zit wordt worden krijg doen`,
);

/** Cuts sentences where a feeling may turn, and adds up what each piece says by its words. */
export function feelClauses(
  sentences: readonly (readonly Token[])[],
  lexicon: Lexicon,
): readonly Clause[] {
  return sentences.flatMap((sentence) => {
    const plainly = isPlainQuestion(sentence) ? askedPlainly(lexicon) : lexicon;
    return cut(sentence, plainly).map((tokens) => feel(tokens, plainly));
  });
}

/** Whether a sentence may only ask. */
export function isPlainQuestion(sentence: readonly Token[]): boolean {
  const first = sentence.find(({ word }) => /^\p{L}/u.test(word));
  return sentence.at(-1)?.word === '?' && ASKING.has(first?.word ?? '');
}

/** "When will the amount be charged?" complains of nothing; "is this a joke?" still does. */
function askedPlainly(lexicon: Lexicon): Lexicon {
  return {
    ...lexicon,
    valence: (word) => unlessMild(lexicon.valence(word)),
    generalValence: (word) => unlessMild(lexicon.generalValence(word)),
  };
}

function unlessMild(valence: number | undefined): number | undefined {
  const isMild = valence !== undefined && valence >= MILD.from && valence <= MILD.to;
  return isMild ? undefined : valence;
}

function cut(sentence: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of sentence) {
    const isTurn = lexicon.turns.has(token.word) || token.word === ';';
    if (isTurn && clauses.at(-1)?.length !== 0) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

function feel(tokens: readonly Token[], lexicon: Lexicon): Clause {
  const words = tokens.map(({ word }) => word);
  const denied = markDenied(words, lexicon);
  const felt: FeltWord[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, lexicon);
    const degree = lexicon.degrees.get(words[at - 1] ?? '') ?? 1;
    const isDenied = denied[at] === true;
    const force = degree * (tokens[at]?.isShouted ? SHOUTED : 1);
    felt.push(
      phrase === null
        ? feelWord(words[at] ?? '', { force, isDenied }, lexicon)
        : { valence: phrase.valence, general: 0, isDenied: false },
    );
    at += phrase?.length ?? 1;
  }
  return { tokens, ...addUp(felt), sum: sumOf(felt, ({ valence }) => valence) * loudness(words) };
}

/** What one word or phrase says, after degree, shouting and negation. */
interface FeltWord {
  readonly valence: number;
  readonly general: number;
  readonly isDenied: boolean;
}

function feelWord(
  word: string,
  { force, isDenied }: { readonly force: number; readonly isDenied: boolean },
  lexicon: Lexicon,
): FeltWord {
  const turn = force * (isDenied ? DENIED : 1);
  const valence = emojiValence(word) ?? (lexicon.valence(word) ?? 0) * turn;
  return { valence, general: (lexicon.generalValence(word) ?? 0) * turn, isDenied };
}

function addUp(felt: readonly FeltWord[]): Omit<Clause, 'tokens' | 'sum'> {
  const denied = felt.filter(({ isDenied }) => isDenied);
  return {
    good: sumOf(felt, ({ valence }) => Math.max(0, valence)),
    bad: sumOf(felt, ({ valence }) => Math.max(0, -valence)),
    general: sumOf(felt, ({ general }) => general),
    deniedGood: denied.filter(({ valence }) => valence < 0).length,
    deniedBad: denied.filter(({ valence }) => valence > 0).length,
  };
}

function sumOf(felt: readonly FeltWord[], of: (word: FeltWord) => number): number {
  return felt.reduce((sum, word) => sum + of(word), 0);
}

function loudness(words: readonly string[]): number {
  return words.includes('!') ? EXCLAIMED : 1;
}

function emojiValence(word: string): number | undefined {
  return EMOJI_VALENCES.get(DRESSED.test(word) ? word.replace(/^:|:$|\ufe0f/g, '') : word);
}

function phraseAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { readonly valence: number; readonly length: number } | null {
  if (!lexicon.phraseStarts.has(words[at] ?? '')) return null;
  for (let length = LONGEST_PHRASE; length >= 2; length -= 1) {
    if (at + length > words.length) continue;
    const valence = lexicon.phrases.get(words.slice(at, at + length).join(' '));
    if (valence !== undefined) return { valence, length };
  }
  return null;
}
