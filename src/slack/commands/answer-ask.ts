import { nearest } from '../../core/text/nearest.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { unknownCommandAnswer } from '../views/help-answer.ts';
import { ALL_WORDS } from '../words/words-of.ts';
import type { Answer, Ask, Command } from './command.ts';
import { linesOf } from './help.ts';
import { COMMANDS } from './table.ts';

/** Answers what somebody asked: runs the command named first, or tells which one is near. */
export async function answerAsk(ask: Ask, flows: SlackFlows): Promise<Answer> {
  const [first = '', ...others] = ask.text.trim().split(/\s+/u);
  const word = first === '' ? 'help' : first.toLowerCase();
  const key = keyOf(word);
  const command = COMMANDS.find((it) => namesOf(it).some((name) => keyOf(name) === key));
  if (command !== undefined) return command.run(others.join(' '), ask, flows);

  const near = nearest(
    word,
    COMMANDS.flatMap((it) => namesOf(it)),
  );
  const lines = linesOf(COMMANDS, ask.language);
  const meant = near === null ? null : [near, ...others].join(' ');
  const view = unknownCommandAnswer({ word: first, meant }, lines, ask.language);
  return { view, isShareable: false };
}

/** In every language, whichever the team speaks: people change channels. */
function namesOf({ name }: Command): readonly string[] {
  const words = ALL_WORDS.map(({ commands }) => commands[name]);
  return [name, ...words.map((it) => it.name), ...words.flatMap(({ also = [] }) => also)];
}

/** Telephones write another apostrophe in `thema's` than keyboards, and people in a hurry none. */
function keyOf(word: string): string {
  return word.replace(/['’]/gu, '');
}
