import { instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { stoppedAnswer } from '../views/watch-answer.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants a channel left alone. */
export function onWatchingStopped(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId } = pressed(args);
    if (channelId === null) return;
    await flows.leaveChannel(channelId);
    const { language } = await flows.knowAsker(channelId);
    await args.respond(instead(stoppedAnswer(language)));
  };
}
