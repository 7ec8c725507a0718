import type { HeardMessage, Reading, Voice } from '../core/feedback/feedback.ts';
import { isChatter } from '../core/feedback/is-chatter.ts';
import type { ChannelStore, FeedbackStore, JourneyStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { Log } from '../ports/world.ts';

/** What became of a message. */
export type Heard = 'kept' | 'known' | 'chatter' | 'not watched' | 'forgotten';

/**
 * Hears a message: reads it and keeps it as feedback, or lets it go. Hearing it again changes
 * nothing; an edit replaces what was kept, and one that leaves only chatter forgets it. What Slack
 * says of its channel, `turned`, is learnt first: null where it says nothing.
 */
export type HearMessage = (
  message: HeardMessage,
  turned: 'private' | 'public' | null,
) => Promise<Heard>;

export function createHearMessage(parts: {
  readonly feedback: Pick<FeedbackStore, 'keep' | 'forget'>;
  readonly channels: Pick<ChannelStore, 'byId' | 'heard' | 'turned'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly reader: Pick<Reader, 'read'>;
  readonly log: Log;
}): HearMessage {
  const { feedback, channels, journeys, reader, log } = parts;

  async function keep(message: HeardMessage, reading: Reading): Promise<Heard> {
    const isEdit = message.revisionTs !== message.ts;
    if (isChatter(reading)) {
      if (isEdit) await feedback.forget(message);
      return isEdit ? 'forgotten' : 'chatter';
    }
    const { text: _, ...heard } = message;
    return feedback.keep({ ...heard, ...reading, voice: voiceOf(message) });
  }

  return async function hearMessage(message, turned) {
    const channel = await channels.byId(message.channelId);
    if (channel === null || !channel.isWatched) return 'not watched';
    if (turned !== null && channel.isPrivate !== (turned === 'private')) {
      await channels.turned(channel.id, turned);
    }
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    const reading = await reader.read(message.text, { language: channel.language, touchpoints });
    // A colleague's thumb under a customer's words is an answer to them, not a score of ours.
    const scores = voiceOf(message) === 'customer' ? reading.scores : [];

    const heard = await keep(message, { ...reading, scores });
    // Last: after a crash in between, back-fill brings the message once more instead of never.
    await channels.heard(message.channelId, message.ts);
    log.debug('heard a message', { channelId: message.channelId, ts: message.ts, heard });
    return heard;
  };
}

/** In these channels a customer's words open a conversation, and colleagues answer in its thread. */
function voiceOf(message: HeardMessage): Voice {
  const isReply = message.conversationTs !== message.ts;
  return isReply && !message.isBot ? 'employee' : 'customer';
}
