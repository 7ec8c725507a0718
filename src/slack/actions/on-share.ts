import type { RespondArguments } from '@slack/bolt';
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
    const { view } = await answerAsk({ text: value, channelId, userId, ...asker }, flows);
    const message = shared(view, { userId, command: value, language: asker.language });

    const look = await flows.lookAtChannel(channelId);
    if (look.kind === 'heard') {
      const key = `share:${args.body.trigger_id}`;
      await flows.queuePost({ key, channelId, threadTs: null, onlyFor: null, message });
    } else if (!(await respondOnce(args, forChannel(message)))) {
      return;
    }
    await respondOnce(args, { delete_original: true });
  };
}

/** Where Earshot is no member, only this press lets it speak; twice would be worse than not. */
async function respondOnce(args: PressedArgs, answer: RespondArguments): Promise<boolean> {
  try {
    await args.respond(answer);
    return true;
  } catch (cause) {
    args.logger.warn('an answer that is shared did not arrive', cause);
    return false;
  }
}
