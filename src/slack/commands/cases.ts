import type { SlackFlows } from '../slack-flows.ts';
import { casesAnswer } from '../views/cases-answer.ts';
import { ALL_WORDS } from '../words/words-of.ts';
import type { Answer, Ask, Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** Every language everywhere: people change channels. */
const MINE = ALL_WORDS.flatMap(({ typed }) => typed.mine);

/** The open cases of a team, or of whoever asks. */
export const cases: Command = {
  name: 'cases',
  run: (rest, ask, flows) =>
    MINE.includes(rest.toLowerCase()) ? mine(ask, flows) : ofTeam(rest, ask, flows),
};

const ofTeam = withTeam(
  'cases',
  async ({ team, reader, workspaceUrl, shownIn }, { lookAtCases }) => {
    const found = await lookAtCases({ teamId: team.id }, shownIn);
    const view = casesAnswer(found, { ...reader, workspaceUrl, team: team.name });
    return { view, isShareable: found.open !== null };
  },
);

async function mine(ask: Ask, { lookAtCases, workspace }: SlackFlows): Promise<Answer> {
  const { userId, channelId, language, timeZone } = ask;
  const found = await lookAtCases({ ownerId: userId }, channelId);
  const workspaceUrl = workspace()?.url ?? null;
  const view = casesAnswer(found, { language, timeZone, workspaceUrl, team: null });
  return { view, isShareable: found.open !== null };
}
