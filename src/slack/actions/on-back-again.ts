import { instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody who was away is back. */
export function onBackAgain(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId, userId } = pressed(args);
    await flows.goAway(userId, null);
    const { language } = await flows.knowAsker(channelId);
    await args.respond(instead(simpleAnswer(wordsOf(language).habits.isBack)));
  };
}
