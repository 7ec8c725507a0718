import { simpleAnswer } from '../views/simple-answer.ts';
import { storyMessage } from '../views/story-message.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** The customer story of today. */
export const story: Command = {
  name: 'story',
  usage: 'story [TEAM]',
  summary: ({ help }) => help.story,
  run: withTeam('story', async ({ team, on, workspaceUrl }, { chooseStory }) => {
    const chosen = await chooseStory(team, on);
    if (chosen === null) {
      const none = wordsOf(team.language).story.noneToday(team.name);
      return { view: simpleAnswer(none), isShareable: false };
    }
    const view = storyMessage(chosen, { team, workspaceUrl, isLate: false });
    return { view, isShareable: true };
  }),
};
