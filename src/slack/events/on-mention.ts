import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { answerAsk } from '../commands/answer-ask.ts';
import { askedText } from '../commands/asked-text.ts';
import type { SlackFlows } from '../slack-flows.ts';

type MentionArgs = SlackEventMiddlewareArgs<'app_mention'> & AllMiddlewareArgs;

/** Somebody asked Earshot by name, in a thread too, where slash commands do not work. */
export function onMention(flows: SlackFlows) {
  return async ({ event, body, context }: MentionArgs) => {
    // Two bots that answer each other never stop.
    const { channel: channelId, ts, user: userId } = event;
    if (event.bot_id !== undefined || userId === undefined) return;
    const asker = await flows.knowAsker(channelId);
    const text = askedText(withoutMention(event.text, context.botUserId));
    const ask = { text, channelId, userId, threadTs: event.thread_ts ?? null, ...asker };
    const { view } = await answerAsk(ask, flows);
    // In a channel shared with another organisation the answer is for the asker alone.
    const onlyFor = body.is_ext_shared_channel === true ? userId : null;
    const threadTs = event.thread_ts ?? ts;
    await flows.queuePost({
      key: `answer:${channelId}:${ts}`,
      channelId,
      threadTs,
      onlyFor,
      message: view,
    });
  };
}

function withoutMention(text: string, botUserId: string | undefined): string {
  return text.replace(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>`, 'gu'), ' ');
}
