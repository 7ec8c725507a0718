import type { Feedback, Kind, Reading, Sentiment } from '../feedback/feedback.ts';
import type { Aspect, Correction } from './correction.ts';

/** What somebody says of a piece of feedback; what is left out stays as it is. */
export interface SaidReading {
  /** Null: about nothing in the taxonomy. */
  readonly touchpointId?: string | null;
  readonly sentiment?: Sentiment;
  /** Not empty. */
  readonly kinds?: readonly Kind[];
}

/** What one aspect was, and is; the same where it was confirmed. */
export type Change = Pick<Correction, 'aspect' | 'was' | 'is'>;

/** What of a piece's reading somebody's words change, in a fixed order. */
export function changesOf(feedback: Feedback, said: SaidReading): readonly Change[] {
  return saidChanges(feedback, said).filter(({ was, is }) => !isSame(was, is));
}

/** Everything somebody said, also what was read so already. */
export function saidChanges(feedback: Feedback, said: SaidReading): readonly Change[] {
  const { touchpointId, sentiment, kinds } = said;
  return [
    ...(touchpointId === undefined ? [] : [change(feedback, 'touchpoint', idsOf(touchpointId))]),
    ...(sentiment === undefined ? [] : [change(feedback, 'sentiment', [sentiment])]),
    ...(kinds === undefined ? [] : [change(feedback, 'kind', readFirst(feedback, kinds))]),
  ];
}

/** What a piece is read as now. */
export function labelsOf(
  { touchpointId, sentiment, kinds }: Pick<Reading, 'touchpointId' | 'sentiment' | 'kinds'>,
  aspect: Aspect,
): readonly string[] {
  switch (aspect) {
    case 'touchpoint':
      return idsOf(touchpointId);
    case 'sentiment':
      return [sentiment.label];
    case 'kind':
      return kinds.map(({ label }) => label);
  }
}

/** Whether two lists hold the same labels, in whatever order. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label) => other.includes(label));
}

/** What was read of the kinds keeps its order, with the surest first; what is new comes after. */
function readFirst({ kinds }: Feedback, said: readonly Kind[]): readonly Kind[] {
  const kept = kinds.map(({ label }) => label).filter((label) => said.includes(label));
  return [...kept, ...said.filter((label) => !kept.includes(label))];
}

function change(feedback: Feedback, aspect: Aspect, is: readonly string[]): Change {
  return { aspect, was: labelsOf(feedback, aspect), is };
}

function idsOf(touchpointId: string | null): readonly string[] {
  return touchpointId === null ? [] : [touchpointId];
}
