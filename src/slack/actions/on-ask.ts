import { privateAnswer } from '../commands/private-answer.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** A button that asks what one could have typed: answered for whoever pressed it. */
export function onAsk(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    await args.respond(forAsker(await privateAnswer({ text: value, channelId }, flows)));
  };
}
