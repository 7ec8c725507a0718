import { themesAnswer } from '../views/themes-answer.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** What a team's customers seem to talk about. */
export const themes: Command = {
  name: 'themes',
  run: withTeam('themes', async ({ team, reader, on, shownIn }, { listThemes }) => {
    const listed = await listThemes(team, on, shownIn);
    return { view: themesAnswer(listed, reader), isShareable: listed.length > 0 };
  }),
};
