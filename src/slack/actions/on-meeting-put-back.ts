import type { SlackFlows } from '../slack-flows.ts';
import { meetingChanged } from '../views/meeting-changed.ts';
import { parseMeetingValue } from '../views/meeting-value.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo } from './answer-to.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants a meeting as it was before it was changed. */
export function onMeetingPutBack(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const back = parseMeetingValue(value);
    const changed = back && (await flows.changeMeeting(back.teamId, back.was));
    const { language } = await flows.knowAsker(channelId);
    const view =
      changed?.kind === 'changed'
        ? meetingChanged(changed)
        : simpleAnswer(wordsOf(language).meeting.gone);
    await answerTo(args, view, flows);
  };
}
