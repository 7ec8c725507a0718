import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { SlackFlows } from '../slack-flows.ts';
import { isTs } from './is-ts.ts';

type JoinedArgs = SlackEventMiddlewareArgs<'member_joined_channel'> & AllMiddlewareArgs;

/** Somebody joined a channel: when it is Earshot, it was invited to hear it. */
export function onJoined(flows: SlackFlows) {
  return async ({ event, context }: JoinedArgs) => {
    const { channel, inviter, event_ts } = event;
    if (event.user !== context.botUserId || !isTs(event_ts)) return;
    await flows.watchChannel({ channelId: channel, invitedBy: inviter ?? null, ts: event_ts });
  };
}
