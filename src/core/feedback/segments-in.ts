import { isSurveys, partsOf } from './is-surveys.ts';
import { type LabelledSegment, labelledSegment } from './labelled-segment.ts';
import { isParticular, statesOnlyScore } from './survey-lines.ts';

/** A segment that was stated, and the lines that do it, by their places. */
export interface StatedSegment extends Pick<LabelledSegment, 'name' | 'isSure'> {
  readonly at: readonly number[];
}

/** Every segment that lines state, in order: by themselves, or among other fields of a form. */
export function segmentsIn(lines: readonly string[]): readonly StatedSegment[] {
  return lines.flatMap((line, at) => {
    const parts = partsOf(line);
    if (parts.length > 1) {
      const stated = parts.flatMap((part) => labelledSegment(part) ?? []);
      return stated.length > 0 && isForms(line, parts)
        ? stated.map(({ name, isSure }) => ({ name, isSure, at: [at] }))
        : [];
    }
    const stated = labelledSegment(line, lines.slice(at + 1, at + 3));
    if (stated === null) return [];
    const { name, isSure, isBelow } = stated;
    return [{ name, isSure, at: isBelow ? [at, at + 1] : [at] }];
  });
}

function isForms(line: string, parts: readonly string[]): boolean {
  const isField = (part: string) =>
    statesOnlyScore(part) || isParticular(part) || labelledSegment(part) !== null;
  return isSurveys(line) || parts.every(isField);
}
