import type { Feedback } from '../feedback/feedback.ts';

/** What other feedback can be about too: a step of a journey, else a thing that was named. */
export type Subject = { readonly touchpointId: string } | { readonly term: string };

/**
 * What a piece of feedback is about: its touchpoint, else of its terms the one that most pieces
 * name, of which `piecesNaming` knows how many. Null when it is about nothing that is known.
 */
export function subjectOf(
  { touchpointId, terms }: Pick<Feedback, 'touchpointId' | 'terms'>,
  piecesNaming: ReadonlyMap<string, number>,
): Subject | null {
  if (touchpointId !== null) return { touchpointId };
  const [term] = terms.toSorted((a, b) => (piecesNaming.get(b) ?? 0) - (piecesNaming.get(a) ?? 0));
  return term === undefined ? null : { term };
}
