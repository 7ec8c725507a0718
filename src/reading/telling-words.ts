import { wordsIn } from '../core/text/words-in.ts';
import type { Reason } from '../ports/reading.ts';
import type { ToInputs } from './learning/to-examples.ts';
import { STOP_WORDS } from './stop-words.ts';
import { withoutStandIns } from './without-stand-ins.ts';

/** Words tried, and no more: each is a text of its own to read. */
const MOST_TRIED = 40;
const MOST_CHARACTERS = 600;
const MOST_TOLD = 4;
/** What leaving a word out must take from the log-odds before it counts as a reason. */
const LEAST_LOSS = 0.1;
const LEAST_CHANCE = 1e-4;
/** How likely a word by itself must make what was chosen. */
const DECIDES_ALONE = 0.5;
/** Words that turn around the one they stand beside, and are told with it. */
const DENYING = /^(?:not|no|never|without|niet|geen|nooit|zonder|niks|\p{L}{2,6}n['’]?t)$/iu;

/**
 * The words without which a text would be read otherwise, weightiest first, with the denial that
 * stands beside them; a word of grammar decides nothing. `oddsOf` is how likely what was chosen is.
 */
export async function tellingWords(
  text: string,
  { toInputs, oddsOf }: TellingParts,
): Promise<readonly Reason[]> {
  const plain = withoutStandIns(text.slice(0, MOST_CHARACTERS));
  const words = wordsIn(plain);
  const tried = [...new Set(words.filter(isTelling))].slice(0, MOST_TRIED);
  const phrases = tried.map((word) => phraseOf(word, words));
  const texts = [plain, ...phrases.map((phrase) => plain.split(phrase).join(' '))];
  const [whole = 0, ...without] = (await toInputs(texts)).map(({ extra }) =>
    logOdds(oddsOf(extra)),
  );
  const losses = phrases
    .map((phrase, at) => ({ text: phrase, weight: whole - (without[at] ?? whole) }))
    .filter(({ weight }) => weight >= LEAST_LOSS);
  return inShares(losses.length > 0 ? losses : await alone(phrases, { toInputs, oddsOf }));
}

/** Where any word may be missed, because others say the same: those that would do by themselves. */
async function alone(
  phrases: readonly string[],
  { toInputs, oddsOf }: TellingParts,
): Promise<readonly Weighed[]> {
  const inputs = await toInputs(phrases);
  return inputs
    .map(({ extra }, at) => ({ text: phrases[at] ?? '', weight: oddsOf(extra) }))
    .filter(({ weight }) => weight >= DECIDES_ALONE);
}

type Weighed = Pick<Reason, 'text' | 'weight'>;

function inShares(weighed: readonly Weighed[]): readonly Reason[] {
  const once = [...new Map(weighed.map((it) => [it.text.toLowerCase(), it])).values()];
  const told = once.toSorted((one, other) => other.weight - one.weight).slice(0, MOST_TOLD);
  const all = told.reduce((sum, { weight }) => sum + weight, 0);
  return told.map(({ text, weight }) => ({ kind: 'word', text, weight: weight / all }));
}

/** Where two words say the same, either hardly matters to the odds, and much to these. */
function logOdds(chance: number): number {
  const kept = Math.min(1 - LEAST_CHANCE, Math.max(LEAST_CHANCE, chance));
  return Math.log(kept / (1 - kept));
}

interface TellingParts {
  /** Reads texts as the reader does. */
  readonly toInputs: ToInputs;
  /** Of what a text is felt to be: the first numbers are the model's outputs. */
  readonly oddsOf: (felt: Float32Array) => number;
}

/** Whether a word may be why: no word of grammar, no number. */
export function isTelling(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('’', "'");
  if (word.length < 2 || !/\p{L}/u.test(word)) return false;
  return !STOP_WORDS.en.has(lower) && !STOP_WORDS.nl.has(lower) && !DENYING.test(lower);
}

/** A word as it was first said, with the denial before or behind it. */
function phraseOf(word: string, words: readonly string[]): string {
  const at = words.indexOf(word);
  const [before = '', behind = ''] = [words[at - 1], words[at + 1]];
  if (DENYING.test(before)) return `${before} ${word}`;
  return /^(?:niet|nooit)$/iu.test(behind) ? `${word} ${behind}` : word;
}
