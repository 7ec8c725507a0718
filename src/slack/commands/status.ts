import { statusAnswer } from '../views/status-answer.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** How a team is reached: what was last sent, what is next, and why something was not sent. */
export const status: Command = {
  name: 'status',
  run: withTeam('status', async ({ team, reader, workspaceUrl }, { lookAtDelivery }) => {
    const { language } = reader;
    const view = statusAnswer(await lookAtDelivery(team, language), { language, workspaceUrl });
    return { view, isShareable: false };
  }),
};
