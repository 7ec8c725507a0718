import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { askedText } from './asked-text.ts';
import { privateAnswer } from './private-answer.ts';

/** Answers `/cx`, for the asker alone. */
export function onCx(flows: SlackFlows) {
  return async ({ ack, command, respond }: SlackCommandMiddlewareArgs & AllMiddlewareArgs) => {
    await ack();
    const asked = { text: askedText(command.text ?? ''), channelId: command.channel_id };
    await respond(forAsker(await privateAnswer(asked, flows)));
  };
}
