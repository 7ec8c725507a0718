import type { ActionsBlock } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import type { View } from '../kit/message.ts';
import { member, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** An answer only its asker sees, with the button that lets everybody see it. */
export function shareable<Block>(
  answer: { readonly text: string; readonly blocks: readonly Block[] },
  command: string,
  language: Language,
): { readonly text: string; readonly blocks: readonly (Block | ActionsBlock)[] } {
  const { share } = wordsOf(language);
  const again = actions(button(share.button, { id: IDS.share, value: command }));
  return { text: answer.text, blocks: [...answer.blocks, again] };
}

/** The same answer for everybody in the channel, and who shared it. */
export function shared(
  answer: View,
  by: { readonly userId: string; readonly command: string; readonly language: Language },
): View {
  const credit = says(wordsOf(by.language).share.by, member(by.userId), ` · /cx ${by.command}`);
  return { text: answer.text, blocks: [...answer.blocks, credit] };
}
