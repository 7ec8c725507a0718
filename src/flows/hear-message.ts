import type { HeardMessage, Reading, Voice } from '../core/feedback/feedback.ts';
import { asksForThumb, isThumb } from '../core/feedback/find-thumbs.ts';
import { isChatter } from '../core/feedback/is-chatter.ts';
import { sourceName } from '../core/feedback/source-name.ts';
import type { ChannelStore, FeedbackStore, JourneyStore } from '../ports/keeping.ts';
import type { Reader } from '../ports/reading.ts';
import type { Log } from '../ports/world.ts';
import type { FollowCorrections } from './follow-corrections.ts';
import type { TellBadAnswer } from './tell-bad-answer.ts';

/** What became of a message. */
type Heard = 'kept' | 'known' | 'chatter' | 'not watched' | 'forgotten';

/**
 * Hears a message: reads it and keeps it as feedback, or lets it go. Hearing it again changes
 * nothing; an edit replaces what was kept, and one that leaves only chatter forgets it until a
 * later edit. What Slack says of its channel, `turned`, is learnt first: null where it says nothing.
 */
export type HearMessage = (
  message: HeardMessage,
  turned: 'private' | 'public' | null,
) => Promise<Heard>;

export function createHearMessage(parts: {
  readonly feedback: Pick<FeedbackStore, 'keep' | 'forget'>;
  readonly channels: Pick<ChannelStore, 'byId' | 'heard' | 'turned'>;
  readonly journeys: Pick<JourneyStore, 'all'>;
  readonly reader: Pick<Reader, 'read' | 'redact'>;
  /** What was corrected elsewhere a moment ago is read so here too. */
  readonly followCorrections: Pick<FollowCorrections, 'keepUp'>;
  /** Left out where nobody is told at once. */
  readonly tellBadAnswer?: TellBadAnswer;
  readonly log: Log;
}): HearMessage {
  const { feedback, channels, journeys, reader, followCorrections, log } = parts;
  const { tellBadAnswer = async () => undefined } = parts;

  async function keep(message: HeardMessage, reading: Reading): Promise<Heard> {
    const isEdit = message.revisionTs !== message.ts;
    if (isChatter(reading)) {
      return isEdit ? feedback.forget(message, message.revisionTs) : 'chatter';
    }
    const { text: _, ...heard } = message;
    // A survey tool may call itself after the customer whose answer it posts.
    const source = sourceName(reader.redact(message.source));
    return feedback.keep({ ...heard, ...reading, source, voice: voiceOf(message) });
  }

  return async function hearMessage(message, turned) {
    const channel = await channels.byId(message.channelId);
    if (channel === null || !channel.isWatched) return 'not watched';
    if (turned !== null && channel.isPrivate !== (turned === 'private')) {
      await channels.turned(channel.id, turned);
    }
    const touchpoints = (await journeys.all()).flatMap((journey) => journey.touchpoints);
    await followCorrections.keepUp();
    const reading = await reader.read(message.text, { language: channel.language, touchpoints });
    const scores = scoresOf(message, reading);
    const heard = await keep(message, { ...reading, scores });
    // Of what was known too: we may have been killed after it was kept and before it was told.
    await tellBadAnswer(message, { ...reading, scores }, touchpoints);
    // Last: after a crash in between, back-fill brings the message once more instead of never.
    await channels.heard(message.channelId, message.ts);
    log.debug('heard a message', { channelId: message.channelId, ts: message.ts, heard });
    return heard;
  };
}

/** A person's thumb agrees with somebody; it is a score only where a survey's question is quoted. */
function scoresOf(message: HeardMessage, { verbatim, scores }: Reading): Reading['scores'] {
  if (voiceOf(message) === 'employee') return [];
  const mayBeThumb = message.isBot || asksForThumb(verbatim);
  return mayBeThumb ? scores : scores.filter((score) => !isThumb(score));
}

/** In these channels a customer's words open a conversation, and colleagues answer in its thread. */
function voiceOf(message: HeardMessage): Voice {
  const isReply = message.conversationTs !== message.ts;
  return isReply && !message.isBot ? 'employee' : 'customer';
}
