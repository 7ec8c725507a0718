import type { KnownBlock } from '@slack/types';
import type { HelpWanted } from '../../core/corrections/help-wanted.ts';
import { ASKS } from '../../core/corrections/may-ask.ts';
import { header, note } from '../kit/blocks.ts';
import type { View } from '../kit/message.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { count } from './numbers.ts';
import { questionBlocks } from './question-blocks.ts';

/** More names than this nobody reads. */
const MOST_NAMES = 5;

/** What whoever wants to help can answer, and the answer to what they just did; often nothing. */
export function helpWantedBlocks(
  { questions, silent, answer }: HelpWanted & { readonly answer: View | null },
  to: Audience,
): readonly KnownBlock[] {
  const { reading, listOf } = wordsOf(to.language);
  const names = listOf(silent.slice(0, MOST_NAMES).map(({ name }) => name));
  const asks = questions.flatMap((question) => questionBlocks(question, to));
  if (asks.length === 0 && answer === null && silent.length === 0) return [];
  return [
    header(reading.helpTitle),
    ...(answer === null ? [] : answer.blocks),
    ...(asks.length === 0 ? [] : [says(reading.helpWhy), ...asks]),
    ...(silent.length === 0
      ? []
      : [note(reading.silent(names, count(ASKS.stopAfter, to.language)))]),
  ];
}
