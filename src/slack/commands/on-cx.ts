import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { respondRichly } from '../respond-richly.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { askedText } from './asked-text.ts';
import { privateAnswer } from './private-answer.ts';

/** Answers `/cx`, for the asker alone. */
export function onCx(flows: SlackFlows) {
  return async (args: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => {
    const { ack, command } = args;
    await ack();
    const { channel_id: channelId, user_id: userId } = command;
    const asked = { text: askedText(command.text ?? ''), channelId, userId };
    await respondRichly(await privateAnswer(asked, flows), args);
  };
}
