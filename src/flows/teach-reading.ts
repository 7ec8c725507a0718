import type { Change } from '../core/corrections/change.ts';
import { correctedReading } from '../core/corrections/corrected-reading.ts';
import { toCorrection } from '../core/corrections/to-correction.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { FeedbackStore } from '../ports/keeping.ts';
import type { CorrectionStore } from '../ports/learning.ts';
import type { Clock } from '../ports/world.ts';
import type { FollowCorrections } from './follow-corrections.ts';

/**
 * Keeps what somebody said of a piece, one correction for each aspect, corrects the piece, and has
 * the reader learn it before this resolves.
 */
export type TeachReading = (
  feedback: Feedback,
  changes: readonly Change[],
  by: string,
) => Promise<void>;

export function createTeachReading(world: {
  readonly corrections: Pick<CorrectionStore, 'append'>;
  readonly feedback: Pick<FeedbackStore, 'correct'>;
  readonly followCorrections: Pick<FollowCorrections, 'catchUp' | 'version'>;
  readonly clock: Clock;
}): TeachReading {
  const { corrections, feedback, followCorrections, clock } = world;

  return async function teachReading(piece, changes, by) {
    const said = { by, at: clock(), modelVersion: followCorrections.version() };
    for (const change of changes) {
      await corrections.append(toCorrection(piece, change, said));
    }
    await feedback.correct(piece.id, correctedReading(changes));
    await followCorrections.catchUp();
  };
}
