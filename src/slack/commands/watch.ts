import { deafAnswer, watchAnswer } from '../views/watch-answer.ts';
import type { Command } from './command.ts';

/** What is heard in this channel and for whom, and the ways to change it. */
export const watch: Command = {
  name: 'watch',
  run: async (_rest, ask, { lookAtChannel }) => {
    const look = await lookAtChannel(ask.channelId);
    switch (look.kind) {
      case 'heard':
        return { view: watchAnswer(look), isShareable: false };
      case 'deaf':
        return { view: deafAnswer(ask.language), isShareable: false };
    }
  },
};
