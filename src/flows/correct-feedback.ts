import { type Change, changesOf, type SaidReading } from '../core/corrections/change.ts';
import type { Touchpoint } from '../core/journeys/journey.ts';
import type { FeedbackStore, JourneyStore, ShownIn } from '../ports/keeping.ts';
import type { TeachReading } from './teach-reading.ts';

/** Which piece somebody speaks of, where they saw it, and who they are. */
export interface SpokenOf {
  readonly feedbackId: string;
  readonly shownIn: ShownIn;
  /** A Slack user id. */
  readonly by: string;
}

export type CorrectedFeedback =
  | {
      readonly kind: 'corrected';
      readonly changes: readonly Change[];
      readonly touchpoints: readonly Touchpoint[];
    }
  /** It was read so already. */
  | { readonly kind: 'unchanged' }
  /** It was forgotten, or may not be shown there. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'no such touchpoint' };

/** Corrects how a piece is read, teaches the reader, and tells what changed. */
export type CorrectFeedback = (of: SpokenOf, said: SaidReading) => Promise<CorrectedFeedback>;

export function createCorrectFeedback(world: {
  readonly feedback: Pick<FeedbackStore, 'byId'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly teachReading: TeachReading;
}): CorrectFeedback {
  const { feedback, journeys, teachReading } = world;

  return async function correctFeedback({ feedbackId, shownIn, by }, said) {
    const piece = await feedback.byId(feedbackId, shownIn);
    if (piece === null) return { kind: 'gone' };
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    if (!isNothingOrOneOf(said.touchpointId, touchpoints)) return { kind: 'no such touchpoint' };
    const changes = changesOf(piece, said);
    if (changes.length === 0) return { kind: 'unchanged' };

    await teachReading(piece, changes, by);
    return { kind: 'corrected', changes, touchpoints };
  };
}

function isNothingOrOneOf(id: string | null | undefined, touchpoints: readonly Touchpoint[]) {
  return id === undefined || id === null || touchpoints.some((it) => it.id === id);
}
