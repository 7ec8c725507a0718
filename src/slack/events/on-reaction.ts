import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { SlackFlows } from '../slack-flows.ts';

type ReactionArgs = SlackEventMiddlewareArgs<'reaction_added'> & AllMiddlewareArgs;

/** Somebody put an emoji on a message: on a story of ours it says that it was seen, not by whom. */
export function onReaction(flows: SlackFlows) {
  return async ({ event: { item, item_user }, context }: ReactionArgs) => {
    if (item.type !== 'message' || item_user !== context.botUserId) return;
    await flows.noticeStory({ channelId: item.channel, ts: item.ts }, 'reacted');
  };
}
