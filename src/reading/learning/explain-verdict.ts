import { wordsIn } from '../../core/text/words-in.ts';
import type { Reason } from '../../ports/reading.ts';
import type { Learner, Verdict } from './create-learner.ts';
import type { LearnerInput } from './example.ts';

/** Words tried, and no more: each is a text of its own to read, and as short as will do. */
const MOST_WORDS = 40;
const MOST_CHARACTERS = 600;
const WORDS_TOLD = 4;
const EXAMPLES_TOLD = 2;
/** Less alike, an example is no reason. */
const LEAST_LIKE = 0.4;
/** What leaving a word out must cost before it counts as a reason. */
const LEAST_LOSS = 0.01;

/**
 * Why a text was read so: the words without which its label would be less likely, and the examples
 * it is most like; or the one correction that decided. Shares add up to 1, weightiest first.
 */
export async function explainVerdict(
  input: LearnerInput,
  verdict: Verdict,
  { learner, toInputs }: ExplainingParts,
): Promise<readonly Reason[]> {
  const { settledBy, candidates } = verdict;
  if (settledBy !== null) {
    return [{ kind: 'correction', text: settledBy.example.text, weight: 1 }];
  }
  const [first] = candidates;
  if (first === undefined) return [];
  const text = input.text.slice(0, MOST_CHARACTERS);
  const words = [...new Set(wordsIn(text))].slice(0, MOST_WORDS);
  const [whole, ...without] = await toInputs([text, ...words.map((word) => leaveOut(text, word))]);
  const before = whole === undefined ? 0 : learner.leadOf(whole, first.label);
  const losses = words
    .map((text, at) => {
      const left = without[at];
      const weight = left === undefined ? 0 : before - learner.leadOf(left, first.label);
      return { kind: 'word' as const, text, weight };
    })
    .filter(({ weight }) => weight > LEAST_LOSS)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, WORDS_TOLD);
  return inShares([...losses, ...alikeTo(input, first.label, learner)]);
}

export interface ExplainingParts {
  readonly learner: Learner;
  /** Encodes texts as the reader does. */
  readonly toInputs: (texts: readonly string[]) => Promise<readonly LearnerInput[]>;
}

function leaveOut(text: string, word: string): string {
  return text.split(word).join(' ');
}

function alikeTo(input: LearnerInput, label: string, learner: Learner): readonly Reason[] {
  return learner
    .nearest(input, label, EXAMPLES_TOLD)
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .map(({ example, likeness }) => ({
      kind: example.origin === 'correction' ? 'correction' : 'example',
      text: example.text,
      weight: likeness,
    }));
}

function inShares(reasons: readonly Reason[]): readonly Reason[] {
  const all = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return reasons
    .map((reason) => ({ ...reason, weight: reason.weight / all }))
    .sort((one, other) => other.weight - one.weight);
}
