import { meetingAnswer } from '../views/meeting-answer.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** When a team hears from Earshot, and the ways to change it. */
export const meeting: Command = {
  name: 'meeting',
  run: withTeam('meeting', async ({ team, reader }, { lookAtMeeting }) => {
    const look = await lookAtMeeting(team, reader.language);
    return { view: meetingAnswer({ ...look, team: reader }), isShareable: false };
  }),
};
