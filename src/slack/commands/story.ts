import { simpleAnswer } from '../views/simple-answer.ts';
import { storyMessage } from '../views/story-message.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';
import { withTeam } from './with-team.ts';

/** The customer story of today. */
export const story: Command = {
  name: 'story',
  run: withTeam('story', async ({ team, reader, on, workspaceUrl, shownIn }, { chooseStory }) => {
    const chosen = await chooseStory(team, on, shownIn);
    const { story: words, home } = wordsOf(reader.language);
    switch (chosen.kind) {
      case 'story': {
        const view = storyMessage(chosen.story, { team: reader, workspaceUrl, isLate: false });
        return { view, isShareable: true };
      }
      case 'none': {
        const view = simpleAnswer(words.noneToday(team.name, home.why[chosen.why]));
        return { view, isShareable: false };
      }
      case 'told elsewhere':
        return { view: simpleAnswer(words.toldElsewhere(team.name)), isShareable: false };
    }
  }),
};
