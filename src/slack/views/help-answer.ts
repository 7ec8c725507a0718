import type { Language } from '../../core/feedback/feedback.ts';
import { note } from '../kit/blocks.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { askButtons } from './ask-buttons.ts';

/** A command as the list shows it. */
export interface CommandLine {
  readonly usage: string;
  readonly summary: string;
}

/** Everything one can ask, as the command table has it. */
export function helpAnswer(commands: readonly CommandLine[], language: Language): View {
  const { help } = wordsOf(language);
  const usages = commands.map(({ usage }) => `/cx ${usage}`).join(', ');
  return view(`${help.title}: ${usages}`, [says(bold(help.title)), ...list(commands, language)]);
}

/** A word that is no command: what was probably meant, as one could have typed it, and the list. */
export function unknownCommandAnswer(
  unknown: { readonly word: string; readonly meant: string | null },
  commands: readonly CommandLine[],
  language: Language,
): View {
  const { help, team } = wordsOf(language);
  const { word, meant } = unknown;
  const suggestion = meant === null ? '' : ` ${team.didYouMean}/cx ${meant}?`;
  const sentence = `${help.unknown(word)}${suggestion}`;
  return view(sentence, [
    says(sentence),
    ...(meant === null ? [] : [askButtons([{ text: `/cx ${meant}`, command: meant }])]),
    ...list(commands, language),
  ]);
}

function list(commands: readonly CommandLine[], language: Language) {
  const lines = commands.map(({ usage, summary }) => line(bold(`/cx ${usage}`), `  ${summary}`));
  return [rich(...lines), note(wordsOf(language).help.elsewhere)];
}
