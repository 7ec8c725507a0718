import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { view } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';

/** A story of a colleague's own. A form opens by a button: a command may have waited too long. */
export const tell: Command = {
  name: 'tell',
  run: async (_, { language }) => {
    const { tellAnswer, tellButton } = wordsOf(language).stories;
    const open = button(tellButton, { id: IDS.tellStory, value: 'tell', isMain: true });
    return { view: view(tellAnswer, [says(tellAnswer), actions(open)]), isShareable: false };
  },
};
