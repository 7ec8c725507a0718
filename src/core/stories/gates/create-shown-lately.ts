import { isSameTalk } from '../../feedback/is-same-talk.ts';
import { addDays } from '../../time/add-days.ts';
import type { LocalDate } from '../../time/period.ts';
import type { ToldStory } from '../story-facts.ts';
import type { StoryPiece } from '../story-piece.ts';
import type { VoiceOf } from './create-voice-of.ts';

/** Nobody is told of twice in so many days. */
const ONCE_IN_DAYS = 90;

/**
 * Says of whom the team heard lately: a piece that was told ever, its conversation, or its author
 * in the last 90 days.
 */
export function createShownLately(facts: {
  readonly on: LocalDate;
  readonly told: readonly ToldStory[];
  readonly voiceOf: VoiceOf;
}): (piece: StoryPiece) => 'told before' | 'shown lately' | null {
  const { on, told, voiceOf } = facts;
  const toldIds = new Set(told.map(({ feedback }) => feedback.id));
  const lately = told.filter((story) => story.on > addDays(on, -ONCE_IN_DAYS));
  const authors = new Set(
    lately.flatMap(({ feedback }) => (feedback.isBot ? [] : feedback.authorId)),
  );

  return function whenShown(piece) {
    if (toldIds.has(piece.id)) return 'told before';
    if (lately.some(({ feedback }) => isSameTalk(feedback, piece))) return 'shown lately';
    const voice = voiceOf(piece);
    return voice !== null && authors.has(voice) ? 'shown lately' : null;
  };
}
