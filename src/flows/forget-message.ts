import type { MessageRef } from '../core/feedback/feedback.ts';
import type { ChannelStore, FeedbackStore } from '../ports/keeping.ts';

/** Forgets a message that was deleted in Slack: its words, its reading and its scores. */
export function createForgetMessage(parts: {
  readonly feedback: Pick<FeedbackStore, 'forget'>;
  readonly channels: Pick<ChannelStore, 'heard'>;
}): (ref: MessageRef) => Promise<void> {
  const { feedback, channels } = parts;

  return async function forgetMessage({ channelId, ts }) {
    await feedback.forget({ channelId, ts }, null);
    await channels.heard(channelId, ts);
  };
}
