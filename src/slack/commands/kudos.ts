import { kudosAnswer } from '../views/kudos-answer.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** Who helped with what ended well, to thank them. */
export const kudos: Command = {
  name: 'kudos',
  run: withTeam('kudos', async ({ team, reader, workspaceUrl, shownIn }, { thankHelpers }) => {
    const successes = await thankHelpers.lately(team, shownIn);
    return { view: kudosAnswer(successes, { team: reader, workspaceUrl }), isShareable: false };
  }),
};
