import type { Reading, Sentiment } from '../core/feedback/feedback.ts';
import type { StatedScore } from '../core/scores/score.ts';
import { EMOJI_VALENCES } from './lexicons/emoji.ts';
import { type Lexicon, toWords } from './lexicons/lexicon.ts';
import type { Token } from './tokenise.ts';

/** Tokens behind a negator that it still turns around. */
const NEGATION_REACH = 4;
/** A denied feeling is weaker than its opposite: "not good" is not "bad". */
const DENIED = -0.6;
/** How fast feelings add up to a whole one: half of it at sqrt(1/3) of this sum. */
const SATURATION = 1.2;
/** Feeling from which a clause counts for a mixed text. */
const CLAUSE_FELT = 0.45;
/** Share of the stronger feeling that the weaker one must reach in a mixed text. */
const BALANCE = 0.5;
const POSITIVE_FROM = 0.2;
const NEGATIVE_FROM = -0.08;
const SHOUTED = 1.2;
const LONGEST_PHRASE = 5;
/** In a plain question, words no stronger than this name its subject: costs, a refund, safe. */
const MILD = { from: -0.45, to: 0.8 };
/** How a question begins that may be no more than that; `why` and `waarom` mostly are. */
const ASKING = toWords(
  `how what when where which who can could do does did is are will would should has have may any
  hoe hoeveel wat wanneer waar welk welke wie kan kunnen kun is zijn heb heeft hebben mag moet
  komt gaat weet zit wordt worden krijg doen`,
);

/** Reads how somebody feels: a score they state outranks their words. */
export function readSentiment(
  sentences: readonly (readonly Token[])[],
  lexicon: Lexicon,
  scores: readonly StatedScore[],
): Reading['sentiment'] {
  const felt = sentences.flatMap((sentence) => {
    const plainly = isPlainQuestion(sentence) ? askedPlainly(lexicon) : lexicon;
    return clausesOf(sentence, plainly).map((clause) => feelingOf(clause, plainly));
  });
  const stated = scores[0];
  if (stated !== undefined) return fromScore(stated, felt);
  const sum = felt.reduce((total, clause) => total + clause, 0);
  const score = saturate(sum);
  const label = isMixed(felt) ? 'mixed' : labelOf(score);
  return { label, score: round(score), confidence: confidenceOf(label, score, felt) };
}

/** Both feelings are there, each in a clause of its own, and neither outweighs the other. */
function isMixed(felt: readonly number[]): boolean {
  const good = felt.filter((clause) => clause >= CLAUSE_FELT);
  const bad = felt.filter((clause) => clause <= -CLAUSE_FELT);
  const weights = [good, bad].map((side) => Math.abs(side.reduce((sum, it) => sum + it, 0)));
  return Math.min(...weights) > Math.max(...weights) * BALANCE;
}

function labelOf(score: number): Sentiment {
  if (score >= POSITIVE_FROM) return 'positive';
  return score <= NEGATIVE_FROM ? 'negative' : 'neutral';
}

/** The answer's place on its scale, from -1 to 1; words can only make it mixed. */
function fromScore({ answer, scale }: StatedScore, felt: readonly number[]): Reading['sentiment'] {
  const score = (2 * (answer - scale.min)) / (scale.max - scale.min) - 1;
  const isTorn = Math.abs(score) < 0.5 && isMixed(felt);
  const label = isTorn ? 'mixed' : scoreLabel(score);
  return { label, score: round(score), confidence: 0.95 };
}

function scoreLabel(score: number): Sentiment {
  if (score > 0.3) return 'positive';
  return score < -0.3 ? 'negative' : 'neutral';
}

function isPlainQuestion(sentence: readonly Token[]): boolean {
  const first = sentence.find(({ word }) => /^\p{L}/u.test(word));
  return sentence.at(-1)?.word === '?' && ASKING.has(first?.word ?? '');
}

/** "When will the amount be charged?" complains of nothing; "is this a joke?" still does. */
function askedPlainly(lexicon: Lexicon): Lexicon {
  const isMild = (valence: number) => valence >= MILD.from && valence <= MILD.to;
  return {
    ...lexicon,
    valence: (word) => {
      const valence = lexicon.valence(word);
      return valence === undefined || isMild(valence) ? undefined : valence;
    },
  };
}

function clausesOf(sentence: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]];
  for (const token of sentence) {
    const isTurn = lexicon.turns.has(token.word) || token.word === ';';
    if (isTurn) clauses.push([]);
    clauses.at(-1)?.push(token);
  }
  return clauses;
}

/** Sum of a clause's feelings after phrases, degrees, negation and shouting. */
function feelingOf(clause: readonly Token[], lexicon: Lexicon): number {
  const words = clause.map((token) => token.word);
  let sum = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(words, at, lexicon);
    if (phrase !== null) {
      sum += phrase.valence;
      at += phrase.length;
      continue;
    }
    const shout = clause[at]?.isShouted ? SHOUTED : 1;
    sum += wordFeeling(words, at, lexicon) * shout;
    at += 1;
  }
  return sum * (words.includes('!') ? 1.1 : 1);
}

function wordFeeling(words: readonly string[], at: number, lexicon: Lexicon): number {
  const word = words[at] ?? '';
  const emoji = EMOJI_VALENCES.get(word.replace(/^:|:$|\ufe0f/g, ''));
  if (emoji !== undefined) return emoji;
  const valence = lexicon.valence(word);
  if (valence === undefined || valence === 0) return 0;
  const degree = lexicon.degrees.get(words[at - 1] ?? '') ?? 1;
  return valence * degree * (isDenied(words, at, lexicon) ? DENIED : 1);
}

function isDenied(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before -= 1) {
    const word = words[before] ?? '';
    if (/^[.,!?:;]$/.test(word)) return false;
    if (lexicon.negators.has(word)) return true;
  }
  return lexicon.lateNegators.has(words[at + 1] ?? '');
}

function phraseAt(
  words: readonly string[],
  at: number,
  lexicon: Lexicon,
): { readonly valence: number; readonly length: number } | null {
  for (let length = LONGEST_PHRASE; length >= 2; length -= 1) {
    const valence = lexicon.phrases.get(words.slice(at, at + length).join(' '));
    if (valence !== undefined) return { valence, length };
  }
  return null;
}

function saturate(sum: number): number {
  return sum / Math.sqrt(sum * sum + SATURATION);
}

/** Far from the thresholds and said more than once is sure; nothing felt is neutral, but weakly. */
function confidenceOf(label: Sentiment, score: number, felt: readonly number[]): number {
  if (label === 'mixed') return 0.6;
  if (label === 'neutral') return felt.every((clause) => clause === 0) ? 0.45 : 0.4;
  return round(Math.min(0.95, 0.45 + Math.abs(score) * 0.5));
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
