import type { Sentiment } from '../../core/feedback/feedback.ts';
import { toWords } from '../lexicons/lexicon.ts';
import type { Token } from '../tokenise.ts';
import { cutClauses } from './cut-clauses.ts';
import { feelingFeatures, type SaidText } from './feeling-features.ts';
import { type FeelingModel, FIRST_KIND, KIND_ORDER, SENTIMENT_ORDER } from './feeling-model.ts';
import { feltScore } from './felt-score.ts';
import { judgeOdds } from './judge-odds.ts';
import { LEXICAL_FEATURES } from './lexical-features.ts';

/** How one clause feels: its words stand from `start` up to `end` in the text. */
interface FeltClause {
  readonly start: number;
  readonly end: number;
  readonly label: Exclude<Sentiment, 'mixed'>;
  /** As the whole text's: see `feltScore`. */
  readonly score: number;
}

/** What the model makes of a text before anything is decided. */
export interface Feeling {
  /** The model's outputs; see `FeelingModel` for their order. Every one is finite. */
  readonly odds: Float32Array;
  /** What rules counted, before the model weighed it: see `lexicalFeatures`. */
  readonly counted: Float32Array;
  readonly wordCount: number;
  /** How much of it is words, marks of a sentence apart: little of code or a row of numbers. */
  readonly wordShare: number;
  /** In the order they were said. */
  readonly clauses: () => readonly FeltClause[];
}

/** Longer texts are also read sentence by sentence: the model learnt from shorter ones. */
const LONG_FROM = 20;
/** How much the sentences of a long text count beside all of it. */
const SENTENCES_SHARE = 0.6;
/** A title or a first sentence says what the rest explains; a last one sums it up. */
const FIRST_COUNTS = 2;
const LAST_COUNTS = 1.5;
const OTHER = FIRST_KIND + KIND_ORDER.indexOf('other');
const MIXED = SENTIMENT_ORDER.indexOf('mixed');
const MARKS = toWords('. , ! ? … !! !!! : -');
/** Clauses beyond are not felt one by one. */
const MOST_CLAUSES = 60;

/** Feels a text as a whole; its clauses only when somebody asks. */
export function readFeeling(said: SaidText, model: FeelingModel): Feeling {
  const features = feelingFeatures(said);
  const tokens = said.sentences
    .flat()
    .filter(({ word, type }) => !MARKS.has(word) && type !== 'tabCRLF');
  const words = tokens.filter(({ word, type }) => type === 'word' && /\p{L}/u.test(word)).length;
  const oddsOf = (piece: readonly Token[]) => model(featuresOfPiece(piece, said));
  const whole = judgeOdds(model(features), { said, features, words, oddsOf });
  const odds = words > LONG_FROM ? besideSentences(whole, said, model) : whole;
  const wordShare = words / Math.max(1, tokens.length);
  const counted = features.numbers.slice(0, LEXICAL_FEATURES);
  return { odds, counted, wordCount: words, wordShare, clauses: () => feelEach(said, model) };
}

/** The whole's sentiments with those of its sentences; a kind is as sure as its surest sentence. */
function besideSentences(whole: Float32Array, said: SaidText, model: FeelingModel): Float32Array {
  const sentences = said.sentences.filter(({ length }) => length > 1).slice(0, MOST_CLAUSES);
  if (sentences.length < 2) return whole;
  const each = sentences.map((sentence) => model(featuresOfPiece(sentence, said)));
  const counts = each.map((_, index) => {
    if (index === 0) return FIRST_COUNTS;
    return index === each.length - 1 ? LAST_COUNTS : 1;
  });
  const all = counts.reduce((sum, count) => sum + count, 0);
  const judged = whole.map((odds, at) => {
    if (at === MIXED || at === OTHER) return odds;
    if (at >= FIRST_KIND) return Math.max(odds, ...each.map((it) => it[at] ?? 0));
    const sum = each.reduce((so, it, index) => so + (counts[index] ?? 0) * (it[at] ?? 0), 0);
    return odds * (1 - SENTENCES_SHARE) + (sum / all) * SENTENCES_SHARE;
  });
  return addingUp(judged);
}

/** Stretches the odds of all but mixed until all add up to 1. */
function addingUp(odds: Float32Array): Float32Array {
  const mixed = odds[MIXED] ?? 0;
  const others = odds.subarray(0, MIXED).reduce((sum, it) => sum + it, 0);
  return odds.map((it, at) => (at < MIXED && others > 0 ? (it * (1 - mixed)) / others : it));
}

function feelEach(said: SaidText, model: FeelingModel): readonly FeltClause[] {
  return cutClauses(said)
    .slice(0, MOST_CLAUSES)
    .map(({ tokens, start, end }) => {
      const odds = model(featuresOfPiece(tokens, said));
      const [negative = 0, neutral = 0, positive = 0] = odds;
      const most = Math.max(negative, neutral, positive);
      const label = most === neutral ? 'neutral' : most === positive ? 'positive' : 'negative';
      return { start, end, label, score: feltScore(odds, label) };
    });
}

function featuresOfPiece(tokens: readonly Token[], { lexicon, meaningOf }: SaidText) {
  const text = tokens.map(({ word }) => word).join(' ');
  return feelingFeatures({ text, sentences: [tokens], lexicon, meaningOf });
}
