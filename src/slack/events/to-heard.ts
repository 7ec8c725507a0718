import type { HeardMessage, MessageRef } from '../../core/feedback/feedback.ts';
import type { Fields } from '../fields.ts';
import { asFields, asText } from '../fields.ts';
import { isTs } from './is-ts.ts';
import { messageMarkup } from './message-markup.ts';

/** What a message event means to Earshot. */
export type Heard =
  | { readonly kind: 'said'; readonly message: HeardMessage }
  | { readonly kind: 'taken back'; readonly ref: MessageRef }
  /** Joins, topics, previews of links, Earshot's own words: nothing a customer said. */
  | { readonly kind: 'nothing' };

/** Who Earshot is in this workspace. */
interface Self {
  readonly botId: string | undefined;
  readonly botUserId: string | undefined;
}

/** Messages in which somebody says something; every other subtype is Slack's own bookkeeping. */
const SAID = [undefined, 'bot_message', 'file_share', 'me_message', 'thread_broadcast'];

const NOTHING: Heard = { kind: 'nothing' };

/** Takes a Slack `message` event out of its clothing; never throws on any payload. */
export function toHeard(event: Fields, self: Self): Heard {
  const channelId = asText(event.channel);
  switch (event.subtype) {
    case 'message_changed':
      return toChanged(event, self);
    case 'message_deleted': {
      const ts = asText(event.deleted_ts) || asText(asFields(event.previous_message).ts);
      return toTakenBack({ channelId, ts });
    }
    default:
      return toSaid(event, { channelId, self });
  }
}

function toChanged(event: Fields, self: Self): Heard {
  const channelId = asText(event.channel);
  const message = asFields(event.message);
  const previous = asFields(event.previous_message);
  // A deleted message that has replies stays behind as a tombstone.
  if (message.subtype === 'tombstone') {
    return toTakenBack({ channelId, ts: asText(message.ts) });
  }
  const isBot = isFromBot(message);
  const wasKnown = event.previous_message !== undefined;
  if (wasKnown && messageMarkup(message, isBot) === messageMarkup(previous, isBot)) return NOTHING;
  const editedTs = asText(asFields(message.edited).ts) || asText(event.event_ts);
  return toSaid(message, { channelId, self, ...(editedTs !== '' && { editedTs }) });
}

function toTakenBack(ref: MessageRef): Heard {
  return isTs(ref.ts) ? { kind: 'taken back', ref } : NOTHING;
}

function toSaid(
  message: Fields,
  where: { readonly channelId: string; readonly self: Self; readonly editedTs?: string },
): Heard {
  const { channelId, self, editedTs } = where;
  const ts = asText(message.ts);
  const isBot = isFromBot(message);
  const text = messageMarkup(message, isBot);
  const isSaid = SAID.some((subtype) => subtype === message.subtype) && text.trim() !== '';
  const conversationTs = asText(message.thread_ts) || ts;
  const revisionTs = editedTs ?? (asText(asFields(message.edited).ts) || ts);
  const isDated = [ts, conversationTs, revisionTs].every(isTs);
  if (!isSaid || !isDated || isOurs(message, self) || isToUs(text, self)) return NOTHING;

  return {
    kind: 'said',
    message: {
      channelId,
      ts,
      conversationTs,
      revisionTs,
      authorId: isBot ? asText(message.bot_id) || asText(message.user) : asText(message.user),
      isBot,
      source: isBot ? botName(message) : 'slack',
      text,
      saidAt: new Date(Number(ts) * 1000),
    },
  };
}

function isFromBot(message: Fields): boolean {
  return message.subtype === 'bot_message' || asText(message.bot_id) !== '';
}

function isOurs(message: Fields, { botId, botUserId }: Self): boolean {
  const isOurBot = botId !== undefined && message.bot_id === botId;
  return isOurBot || (botUserId !== undefined && message.user === botUserId);
}

/** What is said to Earshot is a question for it, not feedback. */
function isToUs(text: string, { botUserId }: Self): boolean {
  return (
    botUserId !== undefined &&
    (text.includes(`<@${botUserId}>`) || text.includes(`<@${botUserId}|`))
  );
}

function botName(message: Fields): string {
  return asText(message.username) || asText(asFields(message.bot_profile).name) || 'bot';
}
