import type { MessageRef } from '../core/feedback/feedback.ts';
import type { SignKind } from '../core/habits/story-sign.ts';
import type { HabitStore } from '../ports/habits.ts';
import type { OutboxStore } from '../ports/sending.ts';
import { parsePostKey } from './post-key.ts';

/** Notes that somebody did something with a message, where it is a story; who is not kept. */
export type NoticeStory = (
  message: MessageRef,
  kind: Extract<SignKind, 'reacted' | 'pressed' | 'replied'>,
) => Promise<void>;

export function createNoticeStory(world: {
  readonly habits: Pick<HabitStore, 'note'>;
  readonly outbox: Pick<OutboxStore, 'keyOf'>;
}): NoticeStory {
  return async function noticeStory(message, kind) {
    const key = await world.outbox.keyOf(message);
    const slot = key === null ? null : parsePostKey(key);
    if (slot?.job === 'story') await world.habits.note({ ...slot, kind });
  };
}
