import type { Question } from '../core/corrections/question.ts';
import type { Feedback } from '../core/feedback/feedback.ts';
import type { CorrectionStore } from '../ports/learning.ts';
import type { Reader } from '../ports/reading.ts';
import type { HintsFor } from './hints-for.ts';

/** As many answers as one takes in at a glance. */
const MOST_CHOICES = 3;

/**
 * Asks what a piece is about, with the likeliest answers; null where there is none to offer, or
 * somebody said already.
 */
export type PutQuestion = (feedback: Feedback, isToConfirm: boolean) => Promise<Question | null>;

export function createPutQuestion(world: {
  readonly corrections: Pick<CorrectionStore, 'of'>;
  readonly hintsFor: HintsFor;
  readonly reader: Pick<Reader, 'explain'>;
}): PutQuestion {
  const { corrections, hintsFor, reader } = world;

  return async function putQuestion(feedback, isToConfirm) {
    const said = await corrections.of(feedback.id);
    if (said.some(({ aspect, text }) => aspect === 'touchpoint' && text !== '')) return null;
    const hints = await hintsFor(feedback);
    const { candidates } = await reader.explain('touchpoint', feedback.verbatim, hints);
    const read = feedback.touchpointId === null ? [] : [feedback.touchpointId];
    const likely = new Set([...read, ...candidates.map(({ label }) => label)]);
    const choices = [...likely]
      .flatMap((id) => hints.touchpoints.filter((touchpoint) => touchpoint.id === id))
      .slice(0, MOST_CHOICES)
      .map(({ id, name }) => ({ id, name }));
    if (choices.length === 0) return null;
    return { feedback, choices, isToConfirm: isToConfirm && choices[0]?.id === read[0] };
  };
}
