import { expect, test } from 'vitest';
import { COMMANDS } from '../../../src/slack/commands/table.ts';
import { ALL_WORDS } from '../../../src/slack/words/words-of.ts';

test('a word that people type in any language is for one command only', () => {
  const typed = COMMANDS.flatMap(({ name }) => [
    ...new Set(
      ALL_WORDS.flatMap(({ commands }) => [commands[name].name, ...(commands[name].also ?? [])]),
    ),
  ]);

  expect(typed.filter((word, at) => typed.indexOf(word) !== at)).toEqual([]);
});

test.each(ALL_WORDS)('what the list shows of a command begins with its name: $locale', (words) => {
  const shown = Object.values(words.commands);

  expect(shown.filter(({ name, usage }) => usage.split(' ')[0] !== name)).toEqual([]);
});

test('every command there are words for can be asked', () => {
  const asked = COMMANDS.map(({ name }) => name);

  for (const { commands } of ALL_WORDS) {
    expect(Object.keys(commands).toSorted()).toEqual(asked.toSorted());
  }
});
