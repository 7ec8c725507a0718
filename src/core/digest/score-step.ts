import type { Feedback } from '../feedback/feedback.ts';
import { hasOwnWords } from '../feedback/own-words.ts';
import { pointsOf } from '../scores/points-of.ts';
import type { Digest } from './digest.ts';
import type { ScoreRow, ScoreStep } from './score-row.ts';

/**
 * What to do about a score: nothing where it is steady. Somebody who looks into its dip does; else
 * it begins with reading a customer whose answer pulls it down, or letting others hear one who was
 * pleased.
 */
export function scoreStep(
  row: Pick<ScoreRow, 'metric' | 'scale' | 'moved'>,
  facts: {
    readonly dips: Digest['dips'];
    /** What may be repeated, newest first. */
    readonly said: readonly Feedback[];
  },
): ScoreStep | null {
  const { metric, scale, moved } = row;
  const owned = facts.dips.find(({ node, measure }) => node.kind === 'team' && measure === metric);
  if (owned !== undefined && owned.takenBy !== null) {
    return { kind: 'looked into', by: owned.takenBy };
  }
  if (moved === null) return null;
  const best = pointsOf(metric, scale.max, scale);
  const worst = pointsOf(metric, scale.min, scale);
  const voice = facts.said.find(
    (it) =>
      hasOwnWords(it) &&
      it.scores.some((score) => {
        const isSame = score.scale.min === scale.min && score.scale.max === scale.max;
        if (score.metric !== metric || !isSame) return false;
        const points = pointsOf(metric, score.answer, scale);
        return moved === 'down' ? points - worst < best - points : points - worst > best - points;
      }),
  );
  if (voice === undefined) return null;
  return { kind: moved === 'down' ? 'read' : 'pass on', feedback: voice };
}
