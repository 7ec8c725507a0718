import { alikeness, type Meaning } from '../feedback/meaning.ts';
import type { StoryPiece } from './story-piece.ts';

/** What other feedback can be about too: a step of a journey, else what it means or names. */
export type Subject =
  | { readonly touchpointId: string }
  | { readonly meaning: Meaning }
  | { readonly term: string };

/**
 * From this alikeness on two pieces are about the same. It is that of themes, and much less than
 * to say the same: of the trained encoder's own corpus, groups of it are 75 to 88 % of one subject.
 */
const SAME_SUBJECT_FROM = 0.4;

/** Whether a piece of feedback is about something. */
export function isAbout(
  { touchpointId, meaning, terms }: Pick<StoryPiece, 'touchpointId' | 'meaning' | 'terms'>,
  subject: Subject,
): boolean {
  if ('touchpointId' in subject) return touchpointId === subject.touchpointId;
  if ('term' in subject) return terms.includes(subject.term);
  return meaning !== null && alikeness(meaning, subject.meaning) >= SAME_SUBJECT_FROM;
}
