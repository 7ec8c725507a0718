import type { View } from '../kit/message.ts';
import { instead } from '../reply.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Answers where somebody pressed: in place of the message, or by showing App Home as it is now. */
export async function answerTo(args: PressedArgs, view: View, flows: SlackFlows): Promise<void> {
  const { channelId, userId } = pressed(args);
  if (channelId === null) {
    await showHome({ client: args.client, userId, answer: null }, flows);
    return;
  }
  await args.respond(instead(view));
}
