import { teamAnswer } from '../views/team-answer.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** How a team stands; a name nobody has lists all teams. */
export const team: Command = {
  name: 'team',
  run: withTeam('team', async (about, { lookAtTeam }) => {
    const look = await lookAtTeam(about.team, about.on, about.shownIn);
    return { view: teamAnswer({ ...look, team: about.reader }, about), isShareable: true };
  }),
};
