import { estimateTokens } from '../feedback/estimate-tokens.ts';
import type { Feedback } from '../feedback/feedback.ts';
import { isChatter } from '../feedback/is-chatter.ts';
import { ownWords } from '../feedback/own-words.ts';
import { hashOf } from '../text/hash-of.ts';
import { wordsIn } from '../text/words-in.ts';
import type { SampleLine } from './summary.ts';

/** Fewer words tell a model nothing. */
const FEWEST_WORDS = 4;

/** Code points of one message: a long one may not crowd out ten others. */
const LONGEST = 400;

/** What a line costs beside its words: its number, quotes, brackets. */
const TOKENS_AROUND = 12;

/** Citations of one to two digits, and enough to see what a week was about. */
const MOST_LINES = 99;

/**
 * Customers' words for a model, at most `tokens` of them by estimate: touchpoints take turns, so
 * that a busy one cannot crowd out a quiet one, and within each chance decides, the same each time.
 */
export function chooseSample(said: readonly Feedback[], tokens: number): readonly SampleLine[] {
  const chosen: SampleLine[] = [];
  let left = tokens;
  for (const line of takingTurns(said.map(toLine).filter(saysSomething))) {
    const cost = estimateTokens(line.words, line.feedback.language.label) + TOKENS_AROUND;
    if (cost > left || chosen.length >= MOST_LINES) continue;
    chosen.push(line);
    left -= cost;
  }
  return chosen;
}

function toLine(feedback: Feedback): SampleLine {
  const flat = ownWords(feedback.verbatim).split(/\s/u).filter(Boolean).join(' ');
  return { feedback, words: [...flat].slice(0, LONGEST).join('') };
}

function saysSomething({ feedback, words }: SampleLine): boolean {
  const isLong = wordsIn(words).length >= FEWEST_WORDS;
  return feedback.voice === 'customer' && isLong && !isChatter(feedback);
}

/** The first of every touchpoint, then the second of every touchpoint, and so on. */
function takingTurns(lines: readonly SampleLine[]): readonly SampleLine[] {
  const turns = new Map<string | null, number>();
  return lines
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .map((line) => {
      const turn = turns.get(line.feedback.touchpointId) ?? 0;
      turns.set(line.feedback.touchpointId, turn + 1);
      return { line, turn };
    })
    .toSorted((a, b) => a.turn - b.turn)
    .map(({ line }) => line);
}

function orderOf({ feedback }: SampleLine): number {
  return hashOf(`${feedback.channelId} ${feedback.ts}`);
}
