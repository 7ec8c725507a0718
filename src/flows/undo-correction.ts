import { type Change, isSame, labelsOf } from '../core/corrections/change.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { FeedbackStore, JourneyStore } from '../ports/keeping.ts';
import type { CorrectedFeedback, SpokenOf } from './correct-feedback.ts';
import type { TeachReading } from './teach-reading.ts';

/**
 * Takes back what somebody changed, by correcting it back: the log only grows. What was corrected
 * again since, or goes back to a touchpoint that is gone, is left as it is: `unchanged`.
 */
export type UndoCorrection = (
  of: SpokenOf,
  changes: readonly Change[],
) => Promise<Exclude<CorrectedFeedback, { kind: 'no such touchpoint' }>>;

export function createUndoCorrection(world: {
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly teachReading: TeachReading;
}): UndoCorrection {
  const { feedback, journeys, teachReading } = world;

  return async function undoCorrection({ feedbackId, shownIn, by }, changes) {
    const piece = await feedback.byId(feedbackId, shownIn);
    if (piece === null) return { kind: 'gone' };
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    const back = changes
      .filter(({ aspect, is }) => isSame(labelsOf(piece, aspect), is))
      .map(({ aspect, was, is }) => ({ aspect, was: is, is: was }))
      .filter((change) => !isSame(change.was, change.is) && exists(change, touchpoints));
    if (back.length === 0) return { kind: 'unchanged' };

    await teachReading(piece, back, by);
    return { kind: 'corrected', changes: back, touchpoints };
  };
}

function exists({ aspect, is }: Change, touchpoints: readonly Touchpoint[]): boolean {
  return aspect !== 'touchpoint' || is.every((id) => touchpoints.some((it) => it.id === id));
}
