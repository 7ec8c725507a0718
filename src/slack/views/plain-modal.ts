import type { ModalView } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import { plain } from '../kit/blocks.ts';
import { LIMITS } from '../kit/limits.ts';
import type { View } from '../kit/message.ts';
import { wordsOf } from '../words/words-of.ts';

/** An answer in a window of its own, with what it needs to be taken back: `place`. */
export function plainModal(
  answer: View,
  to: { readonly place: string; readonly language: Language; readonly title?: string },
): ModalView {
  const { reading } = wordsOf(to.language);
  return {
    type: 'modal',
    private_metadata: to.place,
    title: plain(to.title ?? reading.title, LIMITS.modalTitle),
    close: plain(reading.close, LIMITS.modalTitle),
    blocks: [...answer.blocks],
  };
}
