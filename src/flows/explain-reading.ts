import type { Aspect } from '../core/corrections/correction.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { Journey } from '../core/journeys/journey.ts';
import type { FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { CorrectionStore } from '../ports/learning.ts';
import type { Explanation, Reader } from '../ports/reading.ts';
import type { HintsFor } from './hints-for.ts';

const ASPECTS = ['touchpoint', 'sentiment', 'kind'] as const satisfies readonly Aspect[];

/** How a piece is read, why, and what else it could be. */
interface ExplainedReading {
  readonly feedback: Feedback;
  readonly journeys: readonly Journey[];
  /** One for each aspect. */
  readonly explanations: readonly Explanation[];
  /** What somebody said of this very piece: no reason of the reader's counts there. */
  readonly corrected: readonly Aspect[];
}

/** Null where it was forgotten, or may not be shown. */
export type ExplainReading = (
  feedbackId: string,
  shownIn: ShownIn,
) => Promise<ExplainedReading | null>;

export function createExplainReading(world: {
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly corrections: Pick<CorrectionStore, 'of'>;
  readonly hintsFor: HintsFor;
  readonly reader: Pick<Reader, 'explain'>;
}): ExplainReading {
  const { feedback, journeys, corrections, hintsFor, reader } = world;

  return async function explainReading(feedbackId, shownIn) {
    const piece = await feedback.byId(feedbackId, shownIn);
    if (piece === null) return null;
    const [all, said, hints] = await Promise.all([
      journeys.all(),
      corrections.of(feedbackId),
      hintsFor(piece),
    ]);
    const told = said.filter(({ text }) => text !== '').map(({ aspect }) => aspect);
    return {
      feedback: piece,
      journeys: all,
      explanations: await Promise.all(
        ASPECTS.map((aspect) => reader.explain(aspect, piece.verbatim, hints)),
      ),
      corrected: ASPECTS.filter((aspect) => told.includes(aspect)),
    };
  };
}
