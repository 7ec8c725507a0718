import { answerAsk } from '../commands/answer-ask.ts';
import { forChannel } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { shared } from '../views/share.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Shows an answer to the whole channel: it is asked again, so that nothing shown is a client's. */
export function onShare(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    if (channelId === null) return;
    const asker = await flows.knowAsker(channelId);
    const { view } = await answerAsk({ text: value, channelId, ...asker }, flows);
    const credited = shared(view, { userId, command: value, language: asker.language });
    await args.respond(forChannel(credited));
    await args.respond({ delete_original: true });
  };
}
