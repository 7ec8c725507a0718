import { addDays } from '../../core/time/add-days.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import { isId } from '../kit/is-id.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingAnswer } from '../views/meeting-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo } from './answer-to.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Today is the first day of a week, and this is the last. */
const DAYS_AFTER = 6;

/** Somebody pauses a team for a week, or lets it go on. */
export function onPausePressed(flows: SlackFlows, wanted: 'pause' | 'resume') {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const { language } = await flows.knowAsker(channelId);
    const team = isId(value) ? await flows.findTeamById(value) : null;
    const { meeting } = wordsOf(team?.language ?? language);
    const today = localDateOf(flows.clock(), team?.timeZone ?? 'UTC');
    const until = wanted === 'pause' ? addDays(today, DAYS_AFTER) : null;
    const look = team && (await flows.pauseTeam(team.id, until));
    const opening = wanted === 'pause' ? null : meeting.resumed;
    const view = look === null ? simpleAnswer(meeting.gone) : meetingAnswer(look, opening);
    await answerTo(args, view, flows);
  };
}
