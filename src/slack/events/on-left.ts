import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import type { SlackFlows } from '../slack-flows.ts';

type LeftArgs = SlackEventMiddlewareArgs<'channel_left' | 'group_left'> & AllMiddlewareArgs;

/** Earshot was taken out of a channel: Slack tells this only to whoever left. */
export function onLeft(flows: SlackFlows) {
  return async ({ event }: LeftArgs) => {
    await flows.leaveChannel(event.channel);
  };
}
