import { partsOf } from './is-surveys.ts';
import { labelledSegment } from './labelled-segment.ts';
import { segmentsIn } from './segments-in.ts';

/** A text without the segments that it states: who somebody is does not say what it is about. */
export function withoutSegments(text: string): string {
  const lines = text.split('\n');
  const stated = new Set(segmentsIn(lines).flatMap(({ at }) => at));
  return lines.map((line, at) => (stated.has(at) ? otherParts(line) : line)).join('\n');
}

function otherParts(line: string): string {
  const parts = partsOf(line);
  const others = parts.filter((part) => labelledSegment(part) === null);
  return parts.length === 1 ? '' : others.join(' · ');
}
