import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { HeardMessage } from '../../core/feedback/feedback.ts';
import { asFields } from '../fields.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { toHeard } from './to-heard.ts';

/** Somebody said something, changed it or took it back. */
export function onMessage(flows: SlackFlows) {
  return async ({ event, context }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs) => {
    const self = { botId: context.botId, botUserId: context.botUserId };
    const heard = toHeard(asFields(event), self);
    switch (heard.kind) {
      case 'said':
        await noticeReply(heard.message, flows);
        await flows.hearMessage(heard.message, turnedTo(asFields(event).channel_type));
        return;
      case 'taken back':
        await flows.forgetMessage(heard.ref);
        return;
      case 'nothing':
    }
  };
}

/** Whoever writes in a story's thread has seen it. */
async function noticeReply(message: HeardMessage, { noticeStory }: SlackFlows): Promise<void> {
  const { channelId, ts, conversationTs, isBot } = message;
  if (conversationTs === ts || isBot) return;
  await noticeStory({ channelId, ts: conversationTs }, 'replied');
}

/** A live message says what its channel is; one fetched from the channel's history does not. */
function turnedTo(channelType: unknown): 'private' | 'public' | null {
  if (channelType === undefined) return null;
  return channelType === 'channel' ? 'public' : 'private';
}
