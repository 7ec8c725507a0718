import { instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Whoever leads a team does not want the weekly line any more. */
export function onWeekLineStopped(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { userId, channelId } = pressed(args);
    await flows.stopTellingLeader(userId);
    const { language } = await flows.knowAsker(channelId);
    await args.respond(instead(simpleAnswer(wordsOf(language).habits.week.stopped)));
  };
}
