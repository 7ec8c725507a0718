import type { Aspect, Correction } from '../../core/corrections/correction.ts';
import { isKind, isSentiment } from '../../core/feedback/labels.ts';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import type { Example, LearnerInput } from './example.ts';
import { taxonomyLines } from './taxonomy-lines.ts';

/** Encodes and feels texts as the reader does. */
export type ToInputs = (texts: readonly string[]) => Promise<readonly LearnerInput[]>;

export interface AspectExample extends Example {
  readonly aspect: Aspect;
}

/** What corrections teach; one whose text was forgotten teaches nothing. */
export async function toExamples(
  corrections: readonly Correction[],
  toInputs: ToInputs,
): Promise<readonly AspectExample[]> {
  const telling = corrections.filter((it) => it.text.trim() !== '' && isSayable(it));
  const inputs = await toInputs(telling.map(({ text }) => text));
  return telling.flatMap(({ aspect, is, was }, at) => {
    const input = inputs[at];
    if (input === undefined) return [];
    const wasMistaken = is.join() !== was.join();
    return [{ ...input, aspect, labels: is, weight: 1, origin: 'correction', wasMistaken }];
  });
}

function isSayable({ aspect, is }: Correction): boolean {
  if (aspect === 'sentiment') return is.every(isSentiment);
  return aspect === 'kind' ? is.every(isKind) : true;
}

/** What the taxonomy itself teaches of its touchpoints. */
export async function describedExamples(
  touchpoints: readonly Touchpoint[],
  toInputs: ToInputs,
): Promise<readonly Example[]> {
  const lines = touchpoints.flatMap((touchpoint) =>
    taxonomyLines(touchpoint).map((line) => ({ ...line, labels: [touchpoint.id] })),
  );
  const inputs = await toInputs(lines.map(({ text }) => text));
  return lines.flatMap(({ labels, weight }, at) => {
    const input = inputs[at];
    return input === undefined ? [] : [{ ...input, labels, weight, origin: 'taxonomy' }];
  });
}
