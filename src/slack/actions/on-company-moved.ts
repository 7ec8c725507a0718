import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo } from './answer-to.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants the company's digest posted in this channel, or no longer. */
export function onCompanyMoved(flows: SlackFlows, wanted: 'here' | 'nowhere') {
  return async (args: PressedArgs) => {
    await args.ack();
    const { channelId, userId } = pressed(args);
    const { language } = await flows.knowAsker(channelId);
    const { company } = wordsOf(language);
    await flows.lookAtCompany.move(wanted === 'here' ? channelId : null, userId);
    await answerTo(args, simpleAnswer(wanted === 'here' ? company.posted : company.stopped), flows);
  };
}
