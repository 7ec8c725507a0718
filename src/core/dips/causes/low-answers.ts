import { answersIn } from '../../scores/answers-in.ts';
import type { LowAnswers } from './contribution.ts';
import type { FallenScore } from './part-of-fall.ts';
import type { NowAndBefore } from './split-answers.ts';

/** Of fewer low answers nobody can say what they usually are about. */
const FEWEST_ANSWERS = 5;

/** How many of the answers in the lower half of a scale say something, now and usually. */
export function lowAnswers(
  part: NowAndBefore,
  { scale, all }: Pick<FallenScore, 'scale' | 'all'>,
): LowAnswers {
  const low = (counts: readonly number[]) =>
    answersIn(counts.filter((_, k) => k < (scale.max - scale.min) / 2));
  const before = low(all.before);
  return {
    n: low(all.now),
    said: low(part.now),
    usual: before < FEWEST_ANSWERS ? null : low(part.before) / before,
  };
}
