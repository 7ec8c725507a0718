import { type CommandLine, helpAnswer } from '../views/help-answer.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';

/** The list of commands, made from the table it stands in. */
export function helpOf(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    usage: 'help',
    summary: ({ help }) => help.help,
    run: async (_rest, { language }) => {
      const lines = linesOf(commands(), wordsOf(language));
      return { view: helpAnswer(lines, language), isShareable: false };
    },
  };
}

/** A table of commands as views show it. */
export function linesOf(commands: readonly Command[], words: Words): readonly CommandLine[] {
  return commands.map(({ usage, summary }) => ({ usage, summary: summary(words) }));
}
