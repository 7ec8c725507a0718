import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { asFields, asText } from './fields.ts';
import type { SlackFlows } from './slack-flows.ts';

/** Whoever presses something on a story has seen it: noted after it was answered. */
export function noticePresses(flows: Pick<SlackFlows, 'noticeStory'>) {
  return async ({ body, next }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    await next();
    const { type, container } = asFields(body);
    const { channel_id, message_ts } = asFields(container);
    const [channelId, ts] = [asText(channel_id), asText(message_ts)];
    if (type !== 'block_actions' || channelId === '' || ts === '') return;
    await flows.noticeStory({ channelId, ts }, 'pressed');
  };
}
