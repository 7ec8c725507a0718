import { nearest } from '../../core/text/nearest.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { unknownCommandAnswer } from '../views/help-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Answer, Ask } from './command.ts';
import { linesOf } from './help.ts';
import { COMMANDS } from './table.ts';

/** Answers what somebody asked: runs the command named first, or tells which one is near. */
export async function answerAsk(ask: Ask, flows: SlackFlows): Promise<Answer> {
  const [first = '', ...others] = ask.text.trim().split(/\s+/u);
  const word = first === '' ? 'help' : first.toLowerCase();
  const command = COMMANDS.find(({ name }) => name === word);
  if (command !== undefined) return command.run(others.join(' '), ask, flows);

  const near = nearest(
    word,
    COMMANDS.map(({ name }) => name),
  );
  const lines = linesOf(COMMANDS, wordsOf(ask.language));
  const meant = near === null ? null : [near, ...others].join(' ');
  const view = unknownCommandAnswer({ word: first, meant }, lines, ask.language);
  return { view, isShareable: false };
}
