import { privateAnswer } from '../commands/private-answer.ts';
import { respondRichly } from '../respond-richly.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** A button that asks what one could have typed: answered for whoever pressed it. */
export function onAsk(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    if (channelId === null) return;
    await respondRichly(await privateAnswer({ text: value, channelId, userId }, flows), args);
  };
}
