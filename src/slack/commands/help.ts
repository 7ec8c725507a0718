import type { Language } from '../../core/feedback/feedback.ts';
import { type CommandLine, helpAnswer } from '../views/help-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Command } from './command.ts';

/** The list of commands, made from the table it stands in. */
export function helpOf(commands: () => readonly Command[]): Command {
  return {
    name: 'help',
    run: async (_rest, { language }) => {
      return { view: helpAnswer(linesOf(commands(), language), language), isShareable: false };
    },
  };
}

/** A table of commands as views show it, in a language. */
export function linesOf(commands: readonly Command[], language: Language): readonly CommandLine[] {
  const words = wordsOf(language);
  return commands.map(({ name }) => words.commands[name]);
}
