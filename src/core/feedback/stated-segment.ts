import { ownWords } from './own-words.ts';
import { segmentsIn } from './segments-in.ts';

/**
 * The segment of customers that a survey tool's post names: `Segment: Business`, `Klantgroep:
 * Zakelijk`, and in a form `Plan: Pro`. Null where none is stated, and where redaction took
 * something out of its name.
 */
export function statedSegment(verbatim: string): string | null {
  const stated = segmentsIn(verbatim.split('\n'));
  const sure = stated.find(({ isSure }) => isSure);
  if (sure !== undefined) return sure.name;
  // Only where a survey speaks is `Plan: ...` its form, and not how somebody writes.
  const isForm = stated.length > 0 && ownWords(verbatim) !== verbatim;
  return isForm ? (stated[0]?.name ?? null) : null;
}
