import type { Feedback } from '../feedback/feedback.ts';

/**
 * What a story is chosen by: a customer's first words in a conversation, without what choosing has
 * no use for. There may be ten thousand of them.
 */
export type StoryPiece = Pick<
  Feedback,
  | 'id'
  | 'channelId'
  | 'ts'
  | 'conversationTs'
  | 'revisionTs'
  | 'authorId'
  | 'isBot'
  | 'saidAt'
  | 'verbatim'
  | 'language'
  | 'sentiment'
  | 'touchpointId'
  | 'segment'
  | 'terms'
  /** Null too while meanings of two encoders are kept, which cannot be compared. */
  | 'meaning'
>;
