import { findAnswer } from '../views/find-answer.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';

/** What customers said about some words. */
export const find: Command = {
  name: 'find',
  run: async (rest, ask, { searchFeedback, casesOf, workspace }) => {
    const found = await searchFeedback(rest, ask.channelId);
    if (found === null) {
      return { view: simpleAnswer(wordsOf(ask.language).find.noWords), isShareable: false };
    }
    const followed = await casesOf(found.found.map(({ feedback }) => feedback));
    const view = findAnswer(
      { ...found, followed },
      { ...ask, workspaceUrl: workspace()?.url ?? null },
    );
    return { view, isShareable: found.found.length > 0 };
  },
};
