import { isId } from '../kit/is-id.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingAnswer } from '../views/meeting-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo } from './answer-to.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants the story at every meeting again. */
export function onStoryRevived(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const look = isId(value) ? await flows.reviveStory(value) : null;
    const { language } = look?.team ?? (await flows.knowAsker(channelId));
    const words = wordsOf(language);
    const view =
      look === null ? simpleAnswer(words.meeting.gone) : meetingAnswer(look, words.habits.revived);
    await answerTo(args, view, flows);
  };
}
