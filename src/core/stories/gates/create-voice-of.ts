import type { StoryPiece } from '../story-piece.ts';

/** Who brings as many conversations in a month passes on what several customers said. */
const PASSES_ON_FROM = 5;

/** Whose words a piece has; null where it is nobody's who is known. */
export type VoiceOf = (piece: Pick<StoryPiece, 'authorId' | 'isBot'>) => string | null;

/**
 * Says whose words a piece has: its author's, by their id; null where that is a survey's bot or a
 * colleague who passes on what many customers say, for then each piece is somebody else's.
 */
export function createVoiceOf(month: readonly StoryPiece[]): VoiceOf {
  const conversations = new Map<string, number>();
  for (const { authorId } of month) {
    conversations.set(authorId, (conversations.get(authorId) ?? 0) + 1);
  }
  return ({ authorId, isBot }) =>
    isBot || (conversations.get(authorId) ?? 0) >= PASSES_ON_FROM ? null : authorId;
}
