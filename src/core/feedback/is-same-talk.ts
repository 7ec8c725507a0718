import type { Feedback } from './feedback.ts';

type Place = Pick<Feedback, 'channelId' | 'conversationTs'>;

/** Whether two pieces were said in one conversation: a message and what was answered to it. */
export function isSameTalk(a: Place, b: Place): boolean {
  return a.channelId === b.channelId && a.conversationTs === b.conversationTs;
}
