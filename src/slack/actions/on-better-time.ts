import { toFilledIn } from '../../core/teams/meeting-settings.ts';
import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { meetingChanged } from '../views/meeting-changed.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody says at what time the team rather meets: the story itself stays as it is. */
export function onBetterTime(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const [teamId = '', meetingAt = ''] = value.split(' ');
    const team = isId(teamId) ? await flows.findTeamById(teamId) : null;
    const changed = team && (await flows.changeMeeting(teamId, { ...toFilledIn(team), meetingAt }));
    const { language } = await flows.knowAsker(channelId);
    const view =
      changed?.kind === 'changed'
        ? meetingChanged(changed)
        : simpleAnswer(wordsOf(language).meeting.gone);
    await args.respond(forAsker(view));
  };
}
