import { isId } from '../kit/is-id.ts';
import { teamPlace } from '../kit/team-place.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingModal } from '../views/meeting-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo } from './answer-to.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to change when a team meets: asks how it is to be. */
export function onMeetingChanging(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const { language } = await flows.knowAsker(channelId);
    const team = isId(value) ? await flows.findTeamById(value) : null;
    if (team === null) {
      await answerTo(args, simpleAnswer(wordsOf(language).meeting.gone), flows);
      return;
    }
    const place = teamPlace({ channelId, teamId: team.id });
    const modal = meetingModal(team, { place, language });
    await args.client.views.open({ trigger_id: args.body.trigger_id, view: modal });
  };
}
